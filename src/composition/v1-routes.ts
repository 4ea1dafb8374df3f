import { addAccountRoutes } from '@/features/accounts';
import { addCreditRoutes } from '@/features/credits';
import { addEarningRoutes } from '@/features/earnings';
import { addMatchingRoutes } from '@/features/matching';
import { addSkillRoutes } from '@/features/skills';
import { addHealthRoutes } from '@/platform/http/health.routes';
import type { V1App } from '@/platform/http/mount';
import { addDocsRoutes } from './docs.routes';

/** Every router of /v1, by feature. Fixed paths stand before the parameters that would swallow them. */
export const v1Routes: readonly ((app: V1App) => void)[] = [
  addHealthRoutes,
  addDocsRoutes,
  addAccountRoutes,
  addSkillRoutes,
  addCreditRoutes,
  addEarningRoutes,
  addMatchingRoutes,
];
