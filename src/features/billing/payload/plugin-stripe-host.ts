import { createRequire } from 'node:module';
import path from 'node:path';
import { env } from '@/platform/env';
import { processWide } from '@/platform/process-wide';

/** What of the plugin's own Stripe client is asked for its host. */
interface StripeClass {
  prototype: { getApiField(key: string): unknown };
}

/**
 * Makes the Stripe client of `@payloadcms/plugin-stripe` reach `STRIPE_API_BASE`. The plugin builds its client itself (an
 * older one, nested in its own packages) and has no setting for the host, so the one method that its requests ask for host,
 * port and protocol is answered here. Nothing happens without `STRIPE_API_BASE`: then it talks to Stripe, as in production.
 * It works while the plugin is not bundled (`serverExternalPackages`, `packages: external`), so that the class that is
 * changed is the one that it uses.
 */
export function pointPluginAtApiBase(): void {
  const base = env().STRIPE_API_BASE;
  if (!base) return;
  processWide('plugin-stripe-host', () => {
    const { hostname, port, protocol } = new URL(base);
    const scheme = protocol.replace(':', '');
    const fields = new Map<string, unknown>([
      ['host', hostname],
      ['port', port || (scheme === 'http' ? '80' : '443')],
      ['protocol', scheme],
    ]);
    const { prototype } = stripeOfPlugin();
    const { getApiField } = prototype;
    prototype.getApiField = function apiField(key) {
      return fields.has(key) ? fields.get(key) : getApiField.call(this, key);
    };
    return base;
  });
}

function stripeOfPlugin(): StripeClass {
  const fromProject = createRequire(path.join(process.cwd(), 'package.json'));
  const fromPlugin = createRequire(fromProject.resolve('@payloadcms/plugin-stripe'));
  return fromPlugin('stripe') as StripeClass;
}
