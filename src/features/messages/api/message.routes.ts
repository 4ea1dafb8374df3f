import { mount, type V1App } from '@/platform/http/mount';
import { editMessage } from '../use-cases/edit-message';
import { listMessages } from '../use-cases/list-messages';
import { markRead } from '../use-cases/mark-read';
import { postMessage } from '../use-cases/post-message';
import { presentMessages } from './message.presenter';
import {
  editMessageRoute,
  listMessagesRoute,
  markMessagesReadRoute,
  sendMessageRoute,
} from './messages.contract';

/** A job's thread: read, write, mark read. */
export function addMessageRoutes(app: V1App): void {
  mount(app, listMessagesRoute, async ({ ctx, params, query }) => {
    const { messages, total, nextCursor } = await listMessages(ctx, {
      before: query.cursor ?? query.before,
      limit: query.limit,
      jobId: params.id,
    });
    const { limit } = query;
    return {
      success: true,
      data: await presentMessages(ctx, messages),
      pagination: { page: 1, limit, total, totalPages: Math.ceil(total / limit), nextCursor },
    };
  });
  mount(app, sendMessageRoute, async ({ ctx, params, body }) => {
    const { message } = await postMessage(ctx, { ...body, jobId: params.id });
    const [data] = await presentMessages(ctx, [message]);
    if (!data) throw new Error('a message presents as one');
    return { success: true, data };
  });
  mount(app, editMessageRoute, async ({ ctx, params, body }) => {
    const changed = await editMessage(ctx, { ...body, jobId: params.id, messageId: params.messageId });
    const [data] = await presentMessages(ctx, [changed]);
    if (!data) throw new Error('a message presents as one');
    return { success: true, data };
  });
  mount(app, markMessagesReadRoute, async ({ ctx, params, body }) => {
    await markRead(ctx, { ...body, jobId: params.id });
    return { success: true, data: { done: true } };
  });
}
