import { mount, type V1App } from '@/platform/http/mount';
import { getStorage } from '../use-cases/storage-quota';
import { getStorageRoute } from './storage.contract';

/** GET storage: use and limit of the caller's files. */
export function addStorageRoutes(app: V1App): void {
  mount(app, getStorageRoute, async ({ ctx }) => ({ success: true, data: await getStorage(ctx) }));
}
