import { describe, expect, it } from 'vitest';
import { clearPay, earnPay, payWorker, returnPayout } from './money-ledger';
import { checkWorkerMoney } from './worker-money';

const [worker, job, payout] = ['w', 'j', 'p'];
const cleared = { _id: 'entry', ...clearPay({ worker, job, amount: 3_000 }) };
const earned = { _id: 'earned', ...earnPay({ worker, job, amount: 3_000 }) };
const paid = { _id: 'paid', ...payWorker({ worker, payout, amount: 3_000, fee: 50 }) };
const back = { _id: 'back', ...returnPayout({ worker, payout, amount: 3_000, fee: 50 }) };
const said = (state: string, more = {}) => ({
  number: 'PR-1-1',
  state,
  amount: 3_000,
  fee: 50,
  earnings: [{ entry: 'entry', amount: 3_000 }],
  ...more,
});
const found = (transactions: unknown[], ...payouts: ReturnType<typeof said>[]) =>
  checkWorkerMoney({ worker, transactions: transactions as never, payouts }).map(({ message }) => message);

describe('payouts and the books', () => {
  it.each([
    ['nothing paid yet', [earned, cleared], [said('draft')]],
    ['paid', [earned, cleared, paid], [said('paid')]],
    ['come back', [earned, cleared, paid, back], [said('returned')]],
    ['come back and drafted again', [earned, cleared, paid, back], [said('returned'), said('draft')]],
  ])('say the same when %s', (_name, transactions, payouts) => {
    expect(found(transactions, ...payouts)).toEqual([]);
  });

  it.each([
    ['booked and not said', [earned, cleared, paid], [said('approved')], /paid 2950/],
    ['said and not booked', [earned, cleared], [said('paid')], /paid 0/],
    ['another fee', [earned, cleared, paid], [said('paid', { fee: 60 })], /fees 50/],
    ['one entry in two', [earned, cleared], [said('draft'), said('sent')], /in another payout too/],
    ['more than cleared', [earned, cleared], [said('draft', { amount: 3_001 })], /3001/],
    [
      'an entry of nobody',
      [earned, cleared],
      [said('draft', { earnings: [{ entry: 'x', amount: 3_000 }] })],
      /did not clear/,
    ],
  ])('differ: %s', (_name, transactions, payouts, message) => {
    expect(found(transactions, ...payouts).join('\n')).toMatch(message);
  });
});
