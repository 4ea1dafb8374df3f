import { z } from 'zod';
import { requireUser } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { isObjectId } from '@/shared/ids';
import { findMessage, threadBefore } from '../data/messages.repository';
import { threadOf } from './thread-access';

/**
 * A thread, newest first, paged back by `before`: the id of the oldest message seen.
 * @throws NOT_FOUND, FORBIDDEN (staff whose role does not read messages), VALIDATION_FAILED for a foreign cursor
 */
export const listMessages = defineQuery({
  name: 'messages.list',
  input: z.object({
    jobId: objectId,
    before: z.string().max(200).optional(),
    limit: z.int().min(1).max(100),
  }),
  authorize: (ctx) => {
    requireUser(ctx);
  },
  run: async (ctx, { jobId, before, limit }) => {
    const { thread } = await threadOf(ctx, jobId);
    const cursor = before && isObjectId(before) ? await findMessage(ctx, thread, before) : null;
    if (before && !cursor) {
      throw errors.validation([{ path: 'cursor', message: 'Must be `nextCursor` of an earlier answer.' }]);
    }
    const page = await threadBefore(ctx, thread, { cursor, limit });
    const last = page.messages.at(-1);
    const nextCursor = page.messages.length === limit && last ? last._id.toHexString() : null;
    return { ...page, nextCursor };
  },
});
