import { z } from 'zod';
import { requireUser } from '@/features/accounts';
import { objectId } from '@/platform/http/fields';
import type { ClientEvent } from '@/platform/realtime/realtime';
import { presentMessages } from '../api/message.presenter';
import { sendMessageInput } from '../api/messages.schemas';
import { postMessage } from '../use-cases/post-message';
import { threadOf } from '../use-cases/thread-access';

const messageData = sendMessageInput.extend({ jobId: objectId });
const typingData = z.strictObject({ jobId: objectId, typing: z.boolean().default(true) });

/** `job:message` says something in a thread, as the HTTP route does; acknowledged with the message. */
const jobMessage: ClientEvent<z.output<typeof messageData>> = {
  namespace: '/messages',
  name: 'job:message',
  data: messageData as z.ZodType<z.output<typeof messageData>>,
  scope: 'messages:write',
  perMinute: 30,
  burst: 10,
  handle: async (ctx, data) => {
    const { message } = await postMessage(ctx, data);
    const [shown] = await presentMessages(ctx, [message]);
    return { message: shown };
  },
};

/** `job:typing` tells the others in the room; nothing is kept. */
const jobTyping: ClientEvent<z.output<typeof typingData>> = {
  namespace: '/messages',
  name: 'job:typing',
  data: typingData as z.ZodType<z.output<typeof typingData>>,
  scope: 'messages:write',
  perMinute: 60,
  burst: 10,
  handle: async (ctx, { jobId, typing }, socket) => {
    await threadOf(ctx, jobId);
    const { id, role } = requireUser(ctx);
    socket.broadcast(`job:${jobId}`, 'job:typing', {
      jobId,
      userId: id,
      role,
      typing,
      at: ctx.clock.now().toISOString(),
    });
    return {};
  },
};

export const messageClientEvents = [jobMessage, jobTyping] as const;
