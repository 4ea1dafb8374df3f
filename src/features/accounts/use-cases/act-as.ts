import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { MINUTE_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { signAccessToken } from '../data/access-token';
import { sessionsOf } from '../data/auth.collections';
import { hashToken, newSecretToken } from '../data/secret-token';
import { type UserDocument, usersCollection } from '../data/user.document';
import { requirePermission, requireRole, requireUser } from './authorize';
import { endSessions } from './sessions';

/** How long staff may act as somebody before they have to say again why. */
export const ACTING_MS = 30 * MINUTE_MS;

/** Somebody's session with a staff member behind it. It cannot be renewed. */
export interface ActingSession {
  accessToken: string;
  expiresAt: Date;
  user: UserDocument;
}

/**
 * Opens a session of a client or a worker for a staff member, for 30 minutes, with a reason for the audit log. It ends earlier with the
 * staff member's own session or account. Everything done by it is recorded as theirs, acting as the person.
 * @throws AppError NOT_FOUND, FORBIDDEN (no permission; a colleague), CONFLICT when the account is closed
 */
export const actAs = defineUseCase({
  name: 'accounts.act-as',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
    requirePermission(ctx, 'users.actAs');
  },
  run: async (tx, { id, reason: why }): Promise<ActingSession> => {
    const staff = requireRole(tx, 'admin');
    const user = await usersCollection(tx.db).findOne({ _id: oid(id) }, inSession(tx));
    if (!user) throw errors.notFound('This account');
    if (user.role === 'admin') throw errors.forbidden('Nobody acts as a colleague.');
    if (user.status !== 'active') throw errors.conflict('This account is closed at the moment.');
    if (!staff.sessionId) throw errors.forbidden('Sign in to act as somebody.');
    const until = new Date(tx.clock.now().getTime() + ACTING_MS);
    const behind = { staff: oid(staff.id), staffSession: oid(staff.sessionId), reason: why };
    const sessionId = await open(tx, user, behind, until);
    await tx.audit({
      action: 'user.act_as',
      entity: 'users',
      entityId: id,
      after: { session: sessionId, until: until.toISOString() },
      reason: why,
    });
    const claims = { userId: id, sessionId };
    const { token, expiresAt } = await signAccessToken(claims, tx.clock.now(), ACTING_MS / 1000);
    return { accessToken: token, expiresAt, user };
  },
});

/** Ends the session by which a staff member acts as somebody. @returns as whom @throws AppError CONFLICT when it is none */
export const endActAs = defineUseCase({
  name: 'accounts.end-act-as',
  input: z.strictObject({}),
  authorize: (ctx) => void requireUser(ctx),
  run: async (tx) => {
    const actor = requireUser(tx);
    if (!actor.actedBy || !actor.sessionId) throw errors.conflict('You are not acting as anybody.');
    await endSessions(tx, oid(actor.id), 'act-as-ended', { only: oid(actor.sessionId) });
    await tx.audit({
      action: 'user.act_as_end',
      entity: 'users',
      entityId: actor.id,
      before: { session: actor.sessionId },
    });
    return { userId: actor.id };
  },
});

async function open(
  tx: TxContext,
  user: UserDocument,
  behind: { staff: ReturnType<typeof oid>; staffSession: ReturnType<typeof oid>; reason: string },
  expiresAt: Date,
): Promise<string> {
  const now = tx.clock.now();
  const _id = newId();
  await sessionsOf(tx.db).insertOne(
    {
      _id,
      user: user._id,
      // Of a token that nobody has: this session is never renewed.
      refreshHash: hashToken(newSecretToken()),
      createdAt: now,
      lastUsedAt: now,
      expiresAt,
      revokedAt: null,
      revokeReason: null,
      ip: tx.ip,
      userAgent: tx.userAgent,
      actedBy: behind,
    },
    inSession(tx),
  );
  return _id.toHexString();
}
