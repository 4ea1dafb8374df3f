import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import type { NotificationTypeName } from '../domain/notification-types';
import { activePeople } from './active-people';
import { notify } from './notify';

/** Tells owners and operations of something ahead. */
const tell =
  (type: NotificationTypeName, keyOf: (data: DomainEvent['data']) => unknown) =>
  async (tx: TxContext, { data }: DomainEvent): Promise<void> => {
    const values = Object.fromEntries(
      Object.entries(data).filter((entry): entry is [string, string | number] =>
        ['string', 'number'].includes(typeof entry[1]),
      ),
    );
    const staff = await activePeople(tx, { role: 'admin', staffRoles: { $in: ['owner', 'operations'] } });
    for (const userId of staff) await notify(tx, { userId, type, values, key: `${type}:${keyOf(data)}` });
  };

/** Notices of shortages and calendars. */
export const planningNoticeSubscribers: readonly Subscriber[] = [
  { on: 'capacity.gap', run: tell('capacity-gap', ({ from }) => from) },
  { on: 'calendar.unsigned', run: tell('calendar-unsigned', ({ year }) => year) },
];
