import { requireUser } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { eventsAfter, eventsOf } from '@/platform/events';
import { mount, type V1App } from '@/platform/http/mount';
import { roomsOf } from '@/platform/realtime/realtime';
import { isObjectId } from '@/shared/ids';
import { listEventsRoute } from './notifications.contract';

const KEEP_MS = 14 * 24 * 3600 * 1000;

/** GET events: what a client missed while it had no socket, from the rooms that its account is always in. */
export function addEventRoutes(app: V1App): void {
  mount(app, listEventsRoute, async ({ ctx, query }) => {
    const rooms = roomsOf(requireUser(ctx));
    const after = query.after ?? null;
    if (after && !isObjectId(after)) {
      throw errors.validation([
        { path: 'after', message: 'Must be the id of an event.', expected: 'lastId of the last answer' },
      ]);
    }
    const found = await eventsAfter(ctx.db, rooms, after, query.limit);
    const events = found.map((event) => ({
      id: event._id.toHexString(),
      type: event.type,
      rooms: event.rooms.filter((room) => rooms.includes(room)),
      data: event.data,
      at: event.at.toISOString(),
    }));
    const now = ctx.clock.now();
    const isTooOld = after !== null && eventTime(after) < now.getTime() - KEEP_MS;
    const lastId = events.at(-1)?.id ?? after ?? (await newestId(ctx.db));
    // More than a page within the seconds that are told twice: paging on would answer the same page again.
    const isStuck = after !== null && found.length === query.limit && (lastId ?? '') <= after;
    return {
      success: true,
      data: { events, lastId, gap: isTooOld || isStuck, serverTime: now.toISOString() },
    };
  });
}

const eventTime = (id: string) => Number.parseInt(id.slice(0, 8), 16) * 1000;

async function newestId(db: Parameters<typeof eventsOf>[0]): Promise<string | null> {
  const [latest] = await eventsOf(db)
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: -1 })
    .limit(1)
    .toArray();
  return latest?._id.toHexString() ?? null;
}
