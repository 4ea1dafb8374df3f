import { nightOf } from '../../domain/night';
import { listHref } from '../kit/links';

/** Nobody's: an id that no document has, for a list that is empty right now. */
const NONE = '0'.repeat(24);

/** The list behind each tile, with the filters that make its number. */
export function hrefsOf(serverTime: string, riskIds: readonly string[]) {
  const { from, to } = nightOf(new Date(serverTime));
  const days30 = new Date(new Date(serverTime).getTime() - 30 * 86_400_000).toISOString();
  return {
    unassigned: listHref('jobs', [['status', 'equals', 'matching']], 'createdAt'),
    atRisk: listHref('jobs', [['id', 'in', riskIds.join(',') || NONE]], 'deliveryTime.deadline'),
    qaQueue: listHref(
      'jobs',
      [
        ['status', 'equals', 'review'],
        ['reviewStage', 'equals', 'qa'],
      ],
      'submittedAt',
    ),
    clientReview: listHref(
      'jobs',
      [
        ['status', 'equals', 'review'],
        ['reviewStage', 'equals', 'client'],
      ],
      'submittedAt',
    ),
    flagged: listHref('jobs', [
      ['flagged', 'equals', 'true'],
      ['status', 'not_in', 'completed,cancelled'],
    ]),
    tonight: listHref(
      'jobs',
      [
        ['deliveryTime.deadline', 'greater_than_equal', from.toISOString()],
        ['deliveryTime.deadline', 'less_than', to.toISOString()],
        ['status', 'not_in', 'pending,cancelled'],
      ],
      'deliveryTime.deadline',
    ),
    month: listHref('jobs', [
      ['status', 'equals', 'completed'],
      ['completedAt', 'greater_than_equal', days30],
    ]),
    credits: listHref('organization-balances', [], '-credits.available'),
    payments: listHref('transactions', [
      ['type', 'in', 'subscription_payment,one_time_payment,credit_purchase'],
    ]),
    workers: listHref('worker-cards', [
      ['status', 'equals', 'active'],
      ['availability', 'not_equals', 'offline'],
    ]),
  };
}

export type Hrefs = ReturnType<typeof hrefsOf>;
