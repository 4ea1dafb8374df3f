/** HTML that may be put into HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | undefined | false | Value[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

/** Template of HTML: what is put in is escaped unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    parts.reduce((text, part, index) => text + (index > 0 ? textOf(values[index - 1]) : '') + part, ''),
  );
}

/** `$1,234.50` from cents. */
export function dollars(cents: number): string {
  const text = (Math.abs(cents) / 100).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${cents < 0 ? '−' : ''}$${text}`;
}

/** `23 Nov 2026` from seconds. */
export function day(seconds: number | null | undefined): string {
  if (!seconds) return '–';
  return new Date(seconds * 1000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `23 Nov 2026, 06:12` from seconds. */
export function moment(seconds: number | null | undefined): string {
  if (!seconds) return '–';
  return `${day(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)}`;
}
