import { localeCookie } from '@/i18n/locales';

export const themeCookie = 'nimmit_theme';
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** A theme of ours, or `system` for anything else. */
export function toTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

/** Remembers a choice for a year in a cookie that the server reads when it renders. */
function remember(name: string, value: string): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax${secure}`;
}

/** Applies and remembers a theme. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember(themeCookie, theme);
}

/** The theme that is on. */
export function currentTheme(): Theme {
  return toTheme(document.documentElement.dataset.theme);
}

/** Remembers a language; the caller refreshes the page's server parts. */
export function setLocale(locale: string): void {
  remember(localeCookie, locale);
}
