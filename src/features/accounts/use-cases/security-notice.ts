import type { TxContext } from '@/platform/context';
import type { UserDocument } from '../data/user.document';
import { mailPerson } from './account-mail';

/** What a person is told about the safety of their account, whatever their preferences: by mail and in the portal. */
export type SecurityNotice =
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-reset'
  | 'recovery-code-used'
  | 'recovery-codes-new'
  | 'new-device'
  | 'session-stolen';

/** Tells the owner of an account, in the caller's transaction. `values` fill in the words. */
export async function tellOwner(
  tx: TxContext,
  user: UserDocument,
  notice: SecurityNotice,
  values: Record<string, string | number> = {},
): Promise<void> {
  const userId = user._id.toHexString();
  await mailPerson(tx, user, notice, { values });
  await tx.emit({ type: 'account.security', rooms: [], data: { userId, notice, ...values } });
}
