export { type MessageBody, presentMessages } from './api/message.presenter';
export { addMessageRoutes } from './api/message.routes';
export { type MessageDocument, messagesCollection } from './data/message.document';
export { messageClientEvents } from './realtime/message.events';

export { markRead } from './use-cases/mark-read';
export { postMessage } from './use-cases/post-message';
