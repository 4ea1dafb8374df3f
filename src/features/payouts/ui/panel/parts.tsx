import type { ReactNode } from 'react';
import { usd, words } from '@/features/admin/ui/kit/say';
import type { Carried, RunDetail } from './types';

const TONES: Readonly<Record<string, string>> = {
  draft: 'warn',
  approved: 'accent',
  sent: 'accent',
  paid: 'good',
  failed: 'bad',
  returned: 'bad',
};

/** Where a run or payout stands. */
export function State({ state }: { state: string }) {
  const tone = TONES[state];
  return <span className={`nm-badge${tone ? ` nm-badge--${tone}` : ''}`}>{words(state)}</span>;
}

/** A day and time in Phnom Penh, where finance sits. */
export function When({ at }: { at: string | null }) {
  if (!at) return <span className="nm-muted">–</span>;
  const text = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Phnom_Penh',
  }).format(new Date(at));
  return (
    <time dateTime={at} className="nm-num">
      {text}
    </time>
  );
}

/** Riel by its code: the panel's font has no riel sign. */
export const riel = (amount: number): string => `KHR ${amount.toLocaleString('en-US')}`;

/** What the account receives, in its own currency. */
export const local = ({ local: amount, currency }: { local: number; currency: 'USD' | 'KHR' }): string =>
  currency === 'KHR' ? riel(amount) : usd(amount);

const WHY: Readonly<Record<Carried['reason'], string>> = {
  below_minimum: 'Below the minimum of the rail',
  no_method: 'No payout account',
  method_held: 'Account changed less than 48 hours ago',
  method_flagged: 'A payout came back; account not set again',
  rail_closed: 'The rail is not offered any more',
  suspended: 'Suspended',
};

/** Those whose earnings wait, and why. */
export function CarriedCard({ carried }: { carried: readonly Carried[] }) {
  if (carried.length === 0) return null;
  const sum = carried.reduce((total, { amount }) => total + amount, 0);
  return (
    <Section title={`Carries over: ${usd(sum)}`}>
      <div className="nm-pay__scroll">
        <table className="nm-table nm-num">
          <thead>
            <tr>
              <th>Worker</th>
              <th>Why</th>
              <th className="nm-right">Cleared</th>
            </tr>
          </thead>
          <tbody>
            {carried.map(({ worker, amount, reason }) => (
              <tr key={worker.id}>
                <td>
                  <a href={`/admin/collections/users/${worker.id}`}>{worker.name || worker.email}</a>
                </td>
                <td>{WHY[reason]}</td>
                <td className="nm-right">{usd(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const SIDES: Readonly<Record<string, string>> = {
  pending: 'pending pay',
  cleared: 'cleared pay',
  paid: 'paid out',
  'payout-fees': 'fees of payouts',
};

/** `workers:cleared` or `worker:ID:cleared` as people say it, with the names of those whose account it is. */
function accountName(account: string, people: readonly Person[]): string {
  const parts = account.split(':');
  const side = SIDES[parts.at(-1) ?? ''] ?? words((parts.at(-1) ?? account).replaceAll('-', ' '));
  if (parts[0] === 'platform') return `Nimmit · ${side}`;
  const own = parts.length === 3 ? people.filter(({ id }) => id === parts[1]) : people;
  const names = own.map(({ name, email }) => name || email);
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const others = names.length - MOST_NAMES;
  return `${shown || 'Workers'}${others > 0 ? ` and ${others} more` : ''} · ${side}`;
}

interface Person {
  id: string;
  name: string;
  email: string;
}

/** More people than this are counted. */
const MOST_NAMES = 3;

/** What the ledger books once all of it is paid. */
export function Postings(props: { postings: RunDetail['postings']; people: readonly Person[] }) {
  const { postings, people } = props;
  return (
    <div className="nm-preview nm-num">
      {postings.map(({ account, amount }) => (
        <div key={account}>
          <span>{accountName(account, people)}</span>
          <span>
            {amount < 0 ? '−' : '+'}
            {usd(Math.abs(amount))}
          </span>
        </div>
      ))}
    </div>
  );
}

/** A card with a heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="nm-card">
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** Facts side by side. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="nm-facts nm-num" style={{ borderTop: 0 }}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
