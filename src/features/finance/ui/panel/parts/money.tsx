import type { ReactNode } from 'react';
import { usd, words } from '@/features/admin/ui/kit/say';

/** US cents; below zero with a real minus. */
export function Cents({ value }: { value: number }) {
  if (value === 0) return <span className="nm-muted">{usd(0)}</span>;
  return <span>{value < 0 ? `−${usd(-value)}` : usd(value)}</span>;
}

/** Cents with a sign on both sides, or credits. */
export function signed(amount: number, unit: 'USD' | 'credit'): string {
  const size = Math.abs(amount);
  const text = unit === 'USD' ? usd(size) : size.toLocaleString('en-US');
  return amount < 0 ? `−${text}` : amount > 0 ? `+${text}` : text;
}

/** An amount in its unit, without a plus. */
export function plain(amount: number, unit: 'USD' | 'credit'): string {
  return signed(amount, unit).replace(/^\+/, '');
}

/** A day, in the books' UTC. */
export const day = (at: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));

/** A day and time, in the books' UTC. */
export function When({ at }: { at: string }) {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return (
    <time dateTime={at} className="nm-fin__when nm-num">
      {day(at)} <small>{time.format(new Date(at))} UTC</small>
    </time>
  );
}

type Tone = 'accent' | 'good' | 'warn' | 'bad';

/** A word with a colour. */
export function Badge({ tone, children }: { tone?: Tone | null; children: ReactNode }) {
  return <span className={`nm-badge${tone ? ` nm-badge--${tone}` : ''}`}>{children}</span>;
}

/** A state as a word, in the colour that the map gives it. */
export function State({ value, tones }: { value: string; tones: Readonly<Record<string, Tone>> }) {
  return <Badge tone={tones[value]}>{words(value)}</Badge>;
}

/** A named figure. */
export function Figure(props: { label: string; value: ReactNode; note?: ReactNode; tone?: Tone | null }) {
  return (
    <div className="nm-tile">
      <span className="nm-tile__label">{props.label}</span>
      <span className={`nm-tile__value${props.tone ? ` nm-tone-${props.tone}` : ''}`}>{props.value}</span>
      {props.note ? <span className="nm-tile__note">{props.note}</span> : null}
    </div>
  );
}

/** A person, company or job that has a page of its own. */
export function Named(props: {
  collection: string;
  value: { id: string; name: string } | null;
  none?: string;
}) {
  if (!props.value) return <span className="nm-muted">{props.none ?? '–'}</span>;
  return <a href={`/admin/collections/${props.collection}/${props.value.id}`}>{props.value.name}</a>;
}
