import type { V1App } from '@/platform/http/mount';

/** Every router of /v1, by feature. */
export const v1Routes: readonly ((app: V1App) => void)[] = [];
