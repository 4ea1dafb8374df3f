import { usd, words } from '@/features/admin/ui/kit/say';
import { railName } from '../rail-name';
import { local, riel, State } from './parts';
import type { PayoutStep } from './payout-dialogs';
import type { May, RunPayout } from './types';

interface Props {
  payouts: readonly RunPayout[];
  may: May;
  onStep: (step: PayoutStep, payout: RunPayout) => void;
}

const isOpen = ({ state }: RunPayout) => state === 'approved' || state === 'sent';

/** The payouts of a run, each with what can be said of it now. */
export function RunPayouts({ payouts, may, onStep }: Props) {
  return (
    <div className="nm-pay__scroll">
      <table className="nm-table nm-num">
        <thead>
          <tr>
            <th>Payout</th>
            <th>Account</th>
            <th className="nm-right">Earnings</th>
            <th className="nm-right">Arrives</th>
            <th>State</th>
            <th>
              <span className="nm-sr">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {payouts.map((payout) => (
            <tr key={payout.id}>
              <td className="nm-job">
                <a href={`/admin/collections/users/${payout.worker.id}`}>
                  <strong>{payout.worker.name || payout.worker.email}</strong>
                </a>
                <small>
                  {payout.number} · {payout.jobs} {payout.jobs === 1 ? 'job' : 'jobs'}
                </small>
              </td>
              <td>
                {railName(payout.rail)} •••• {payout.lastFour}
              </td>
              <td className="nm-right nm-job">
                {usd(payout.amount)}
                <br />
                <small>fee {usd(payout.fee)}</small>
              </td>
              <td className="nm-right nm-job">
                {local(payout)}
                <br />
                <small>{payout.currency === 'KHR' ? usd(payout.net) : `≈ ${riel(payout.khr)}`}</small>
              </td>
              <td className="nm-job">
                <State state={payout.state} />
                <br />
                <small>{noteOf(payout)}</small>
              </td>
              <td className="nm-right">
                {may.manage && isOpen(payout) ? (
                  <button type="button" className="nm-button" onClick={() => onStep('paid', payout)}>
                    Paid
                  </button>
                ) : null}{' '}
                {may.manage && (isOpen(payout) || payout.state === 'paid') ? (
                  <button
                    type="button"
                    className="nm-button nm-button--bad"
                    onClick={() => onStep('returned', payout)}
                  >
                    Returned
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function noteOf({ reason, reference, endReason }: RunPayout): string {
  if (reason) return reason;
  if (endReason) return `${words(endReason)}: carries over`;
  return reference ?? '';
}
