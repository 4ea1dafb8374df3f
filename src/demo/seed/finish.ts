import { checkLedger } from '@/features/credits';
import { notificationsCollection } from '@/features/notifications';
import { markAllRead } from '@/features/notifications/use-cases/inbox';
import { rebuildWorkerCards } from '@/features/workers';
import type { Context } from '@/platform/context';
import { outboxOf } from '@/platform/email-outbox';
import { eventsOf } from '@/platform/events';
import type { World } from './world';

const MOST_SHOWN = 10;

/** Everybody reads what they have been told, at an instant. */
export function planInboxes(world: World, at: Date): void {
  const { staff, clients, workers } = world.cast;
  const others = [...clients, ...workers].map(({ actor }) => actor);
  for (const person of [...Object.values(staff), ...others]) {
    world.timeline.plan(at, 'read notifications', async (timeline) => {
      await markAllRead(timeline.as(person), {});
    });
  }
}

/** Mails of history count as sent, and its live events are forgotten: they were for people who watched. */
export async function tidyUp(ctx: Context): Promise<void> {
  await notificationsCollection(ctx.db).updateMany({ channels: 'email' }, [
    { $set: { emailSent: true, emailSentAt: '$createdAt', mailAt: null } },
  ]);
  await outboxOf(ctx.db).updateMany(
    { state: 'queued' },
    { $set: { state: 'sent', sentAt: ctx.clock.now(), props: null } },
  );
  await eventsOf(ctx.db).deleteMany({});
}

/**
 * Recomputes what history has counted: the ledger from its postings, the workers' cards from the record.
 * @throws Error naming the first differences
 */
export async function verify(ctx: Context): Promise<void> {
  const violations = (await checkLedger(ctx.db)).map((violation) => JSON.stringify(violation));
  const differences = (await rebuildWorkerCards(ctx, { repair: false })).map((one) => JSON.stringify(one));
  const found = [...violations, ...differences];
  if (found.length === 0) return;
  const shown = found.slice(0, MOST_SHOWN).join('\n  ');
  throw new Error(`The demo company does not add up (${found.length} differences):\n  ${shown}`);
}
