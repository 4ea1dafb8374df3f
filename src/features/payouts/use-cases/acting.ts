import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { oid } from '@/shared/ids';

/** The person who acts; null for the platform itself. */
export const actorId = (ctx: Context): ObjectId | null =>
  ctx.actor.kind === 'user' ? oid(ctx.actor.id) : null;
