import Stripe from 'stripe';
import { env } from '@/platform/env';
import { processWide } from '@/platform/process-wide';

/** The one method by which the Stripe client asks itself for its host, port and protocol. Its types hide it. */
interface ApiFields {
  getApiField(key: string): unknown;
}

/**
 * Makes the Stripe client of `@payloadcms/plugin-stripe` reach `STRIPE_API_BASE`. The plugin builds its client itself and
 * has no setting for the host, so the class that it shares with us (`overrides` in package.json) answers for it. Nothing
 * happens without `STRIPE_API_BASE`: then it talks to Stripe, as in production. It works while neither the plugin nor
 * `stripe` is bundled (`serverExternalPackages`, `packages: external`), so that there is one class.
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
    const prototype = Stripe.prototype as unknown as ApiFields;
    const { getApiField } = prototype;
    prototype.getApiField = function apiField(key) {
      return fields.has(key) ? fields.get(key) : getApiField.call(this, key);
    };
    return base;
  });
}
