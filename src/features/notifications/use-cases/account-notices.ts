import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { newId } from '@/shared/ids';
import type { NotificationTypeName } from '../domain/notification-types';
import { notify } from './notify';

/** Tells a person in the portal what happened to the safety of their account; the mail is the account's own. */
async function tellOwner(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const { userId, notice, ...values } = data as Record<string, string | number>;
  await notify(tx, {
    userId: String(userId),
    type: notice as NotificationTypeName,
    values: values as Record<string, string | number>,
    key: newId().toHexString(),
    isFirst: true,
  });
}

/** Notifications of accounts. */
export const accountNoticeSubscribers: readonly Subscriber[] = [{ on: 'account.security', run: tellOwner }];
