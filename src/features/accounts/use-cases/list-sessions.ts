import { z } from 'zod';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { sessionsOf } from '../data/auth.collections';
import { requireUser } from './authorize';
import { describeDevice } from './device';
import { presentPublicUsers } from './present-public-users';
import { endSessions } from './sessions';

/** Where the caller is signed in, the most recently used first. */
export const listSessions = defineQuery({
  name: 'accounts.list-sessions',
  input: z.strictObject({}),
  authorize: (ctx) => void requireUser(ctx),
  run: async (ctx) => {
    const actor = requireUser(ctx);
    const living = { user: oid(actor.id), revokedAt: null, expiresAt: { $gt: ctx.clock.now() } };
    const found = await sessionsOf(ctx.db)
      .find(living, inSession(ctx))
      .sort({ lastUsedAt: -1 })
      .limit(100)
      .toArray();
    const staff = await presentPublicUsers(
      ctx,
      found.map(({ actedBy }) => actedBy?.staff),
    );
    return found.map((session) => ({
      id: session._id.toHexString(),
      current: session._id.toHexString() === actor.sessionId,
      device: describeDevice(session.userAgent),
      // Where our own team sits is not theirs to see.
      ip: session.actedBy ? null : session.ip,
      actedBy: session.actedBy ? (staff.get(session.actedBy.staff.toHexString())?.name ?? 'Nimmit') : null,
      createdAt: session.createdAt.toISOString(),
      lastUsedAt: session.lastUsedAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    }));
  },
});

/** Ends one of the caller's sessions. @throws AppError NOT_FOUND when it is not theirs or has ended */
export const endSession = defineUseCase({
  name: 'accounts.end-session',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireUser(ctx),
  run: async (tx, { id }) => {
    const actor = requireUser(tx);
    const ended = await endSessions(tx, oid(actor.id), 'ended-by-user', { only: oid(id) });
    if (ended === 0) throw errors.notFound('This session');
    await tx.audit({
      action: 'account.end_session',
      entity: 'users',
      entityId: actor.id,
      after: { session: id },
    });
  },
});

/** Ends every session of the caller but the one that asks. @returns how many */
export const endOtherSessions = defineUseCase({
  name: 'accounts.end-other-sessions',
  input: z.strictObject({}),
  authorize: (ctx) => void requireUser(ctx),
  run: async (tx) => {
    const actor = requireUser(tx);
    const except = actor.sessionId ? oid(actor.sessionId) : null;
    const ended = await endSessions(tx, oid(actor.id), 'ended-by-user', { except });
    await tx.audit({
      action: 'account.end_other_sessions',
      entity: 'users',
      entityId: actor.id,
      after: { ended },
    });
    return { ended };
  },
});
