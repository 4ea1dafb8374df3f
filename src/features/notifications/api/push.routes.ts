import { finished, ok } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { readPush, subscribeBrowser, unsubscribeBrowser } from '../use-cases/push-subscriptions';
import { endPushRoute, getPushRoute, subscribePushRoute } from './push.contract';

/** GET, POST, DELETE push-subscriptions. */
export function addPushRoutes(app: V1App): void {
  mount(app, getPushRoute, async ({ ctx }) => ok(await readPush(ctx, {})));
  mount(app, subscribePushRoute, async ({ ctx, body }) => {
    await subscribeBrowser(ctx, body);
    return finished();
  });
  mount(app, endPushRoute, async ({ ctx, body }) => {
    await unsubscribeBrowser(ctx, body);
    return finished();
  });
}
