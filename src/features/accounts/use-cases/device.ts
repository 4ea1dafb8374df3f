/** First match wins, so that what calls itself by several names is named rightly. */
const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/curl\//, 'curl'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const named = (list: readonly [RegExp, string][], text: string) =>
  list.find(([test]) => test.test(text))?.[1];

/** Whether it is one of the browsers that people use, and no program. */
export const isBrowser = (userAgent: string | null): boolean =>
  BROWSERS.slice(0, -1).some(([test]) => test.test(userAgent ?? ''));

/** A User-Agent in words, e.g. "Chrome on macOS". */
export function describeDevice(userAgent: string | null): string {
  if (!userAgent) return 'Unknown device';
  const browser = named(BROWSERS, userAgent) ?? 'A program';
  const system = named(SYSTEMS, userAgent);
  return system ? `${browser} on ${system}` : browser;
}
