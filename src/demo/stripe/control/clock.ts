import { invalid } from '../core/errors';
import { addIntervals } from '../core/time';
import type { Action } from './serve';

interface Move {
  to?: number;
  seconds?: number;
  days?: number;
  months?: number;
  settle?: boolean;
}

/** The account's clock. Test clocks are moved by Stripe's own API. */
export const clockActions: Action[] = [
  [
    'POST',
    'clock/advance',
    async ({ world, clockwork, input }) => {
      const { to, seconds = 0, days = 0, months = 0, settle = true } = input as Move;
      const now = world.now();
      const target = to ?? addIntervals(now, 'month', months) + days * 86_400 + seconds;
      if (target < now) throw invalid('The clock goes forward only; `clock/set` puts it anywhere.');
      return { now: await clockwork.advance(target, settle) };
    },
  ],
  [
    'POST',
    'clock/set',
    ({ world, clockwork, input }) => {
      const { to, frozen = true } = input as { to?: number; frozen?: boolean };
      if (to === undefined) throw invalid('`to`: the moment in seconds.');
      clockwork.set(to, frozen);
      return { now: world.now(), frozen };
    },
  ],
  [
    'POST',
    'clock/run',
    async ({ world, clockwork }) => {
      const reached = Math.max(world.now(), Math.floor(Date.now() / 1000));
      await clockwork.advance(reached, false);
      clockwork.set(reached, false);
      return { now: world.now(), frozen: false };
    },
  ],
];
