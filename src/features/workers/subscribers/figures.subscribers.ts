import type { DomainEvent } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { changeFigures, countAnswer, countJobMove, countRating } from '../use-cases/worker-figures';

/** The events that can change who has a job, or whether it counts as active, completed or not at all. */
const MOVES = [
  'job.assigned',
  'job.completed',
  'job.approval_undone',
  'job.reopened',
  'job.cancelled',
  'job.reassigned',
  'job.overridden',
] as const;

const OFFERS = [
  'offer.created',
  'offer.reserved',
  'offer.accepted',
  'offer.declined',
  'offer.expired',
  'offer.withdrawn',
] as const;

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

const move = (event: DomainEvent) => ({
  from: event.data.from,
  to: event.data.to ?? event.data.status,
  workerId: textOf(event.data.workerId),
  previousWorkerId: textOf(event.data.previousWorkerId),
  isLost: event.type === 'job.reassigned',
});

/** Keeps the figures of worker cards in step with what happens to jobs, offers and earnings. */
export const figureSubscribers: readonly Subscriber[] = [
  ...MOVES.map((on): Subscriber => ({ on, run: (tx, event) => countJobMove(tx, move(event)) })),
  ...OFFERS.map(
    (on): Subscriber => ({
      on,
      run: async (tx, event) => {
        const workerId = textOf(event.data.workerId);
        if (workerId) await countAnswer(tx, oid(workerId));
      },
    }),
  ),
  {
    on: 'job.rated',
    run: async (tx, event) => {
      const workerId = textOf(event.data.workerId);
      if (workerId && event.data.by === 'client') await countRating(tx, oid(workerId));
    },
  },
  {
    on: 'earning.recorded',
    run: (tx, event) =>
      changeFigures(tx, oid(String(event.data.workerId)), { totalEarnings: Number(event.data.amount) }),
  },
];
