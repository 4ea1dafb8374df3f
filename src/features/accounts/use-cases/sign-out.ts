import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { sessionsOf } from '../data/auth.collections';
import { hashToken } from '../data/secret-token';
import { endSessions } from './sessions';

/** Ends the caller's session: the one signed in with, else the one of the given refresh token. Silent when there is none. */
export async function signOut(ctx: Context, refreshToken: string | null): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const { actor } = tx;
    if (actor.kind === 'user' && actor.sessionId) {
      await endSessions(tx, oid(actor.id), 'signed-out', { only: oid(actor.sessionId) });
      await recordSignOut(tx, actor.id, actor.sessionId);
      return;
    }
    if (!refreshToken) return;
    const session = await sessionsOf(tx.db).findOne({ refreshHash: hashToken(refreshToken) }, inSession(tx));
    if (!session) return;
    if ((await endSessions(tx, session.user, 'signed-out', { only: session._id })) === 0) return;
    await recordSignOut(tx, session.user.toHexString(), session._id.toHexString());
  });
}

const recordSignOut = (tx: TxContext, userId: string, session: string): Promise<void> =>
  tx.audit({ action: 'account.sign_out', entity: 'users', entityId: userId, before: { session } });
