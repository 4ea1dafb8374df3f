import { addAccountRoutes } from '@/features/accounts';
import { addSkillRoutes } from '@/features/skills/api/skills.routes';
import { addHealthRoutes } from '@/platform/http/health.routes';
import type { V1App } from '@/platform/http/mount';
import { addDocsRoutes } from './docs.routes';

/** Every router of /v1, by feature. Fixed paths stand before the parameters that would swallow them. */
export const v1Routes: readonly ((app: V1App) => void)[] = [
  addHealthRoutes,
  addDocsRoutes,
  addAccountRoutes,
  addSkillRoutes,
];
