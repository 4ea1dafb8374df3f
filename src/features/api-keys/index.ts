import type { Subscriber } from '@/platform/subscribers';
import { endKeysOfMember } from './use-cases/end-keys';

export { addApiKeyRoutes } from './api/api-keys.routes';
export { readApiKey } from './use-cases/read-key';

/** What keys do when somebody leaves an organization. */
export const apiKeySubscribers: readonly Subscriber[] = [endKeysOfMember];
