import { words } from '@/features/admin/ui/kit/say';
import { signed } from './money';

export interface Side {
  account: string;
  unit: 'USD' | 'credit';
  amount: number;
  lot?: string | null;
}

/** `org:ID:credits-held` as people say it; an owner's name stands for the id where it is known. */
export function accountName(account: string, owner?: string | null): string {
  const parts = account.split(':');
  const name = words((parts.at(-1) ?? account).replaceAll('-', ' '));
  if (parts.length === 3) {
    const who = owner ?? (parts[0] === 'org' ? 'Client' : 'Worker');
    return `${who} · ${name.toLowerCase()}`;
  }
  return parts[0] === 'external' ? 'Stripe' : `Platform · ${name.toLowerCase().replace('stripe', 'Stripe')}`;
}

/** Both sides of an entry; each unit sums to zero. */
export function Postings({ sides, owner }: { sides: readonly Side[]; owner?: string | null }) {
  if (sides.length === 0) return <p className="nm-muted">Nothing moves.</p>;
  return (
    <table className="nm-fin__postings" aria-label="Postings">
      <tbody>
        {sides.map((side, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: postings have no names of their own and never move
          <tr key={index}>
            <td>
              {accountName(side.account, owner)}
              {side.lot ? <small className="nm-muted"> lot …{side.lot.slice(-6)}</small> : null}
            </td>
            <td className="nm-right nm-num">
              {signed(side.amount, side.unit)}
              {side.unit === 'credit' ? ' cr' : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an action would post, entry by entry. */
export function EntryPreviews(props: {
  entries: readonly { description: string; postings: readonly Side[] }[];
  owner?: string | null;
}) {
  return (
    <div className="nm-preview">
      {props.entries.map((entry) => (
        <section key={entry.description} className="nm-fin__entry">
          <strong>{entry.description}</strong>
          <Postings sides={entry.postings} owner={props.owner} />
        </section>
      ))}
    </div>
  );
}
