import type { V1App } from '@/platform/http/mount';
import { addActAsRoutes } from './act-as.routes';
import { addAuthRoutes } from './auth.routes';
import { addSecondFactorRoutes } from './second-factor.routes';
import { addUserRoutes } from './users.routes';

/** Every route of accounts. */
export function addAccountRoutes(app: V1App): void {
  addAuthRoutes(app);
  addSecondFactorRoutes(app);
  addActAsRoutes(app);
  addUserRoutes(app);
}
