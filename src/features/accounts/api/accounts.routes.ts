import type { V1App } from '@/platform/http/mount';
import { addAuthRoutes } from './auth.routes';
import { addUserRoutes } from './users.routes';

/** Every route of accounts. */
export function addAccountRoutes(app: V1App): void {
  addAuthRoutes(app);
  addUserRoutes(app);
}
