import { setTimeout as sleep } from 'node:timers/promises';
import { stripePlugin } from '@payloadcms/plugin-stripe';
import type { CollectionConfig, Config, Field, Plugin } from 'payload';
import { env } from '@/platform/env';
import { staffField } from '@/platform/payload/access';
import { closed, readableBy } from '@/platform/payload/fields';
import { keepPricesOfSameDeal, tellStripeLater } from './plan-hooks';
import { pointPluginAtApiBase } from './plugin-stripe-host';

/** A plan's save is held up by Stripe no longer than this; what is missed then, the plans' task catches up on. */
const PATIENCE_MS = 5_000;
const WEBHOOK_ROUTE = '/stripe/webhooks';
const HOOKS = ['beforeValidate', 'beforeChange', 'afterDelete'] as const;

type Hooks = NonNullable<CollectionConfig['hooks']>;
type AnyHook = (args: { data?: unknown; doc?: unknown; req: HookRequest }) => unknown;
type HookRequest = { payload: { logger: { warn(facts: object, text: string): void } } };

/**
 * Keeps the products at Stripe in step with the plans of the panel, by Payload's own plugin, with what it lacks: it reaches
 * the stand-in, a plan is saved also when Stripe cannot be reached, its fields are closed and for staff alone, its
 * REST proxy stays off, and its webhook route is not mounted (events come in by the inbox).
 */
export const plansInStripe: Plugin = async (incoming) => {
  pointPluginAtApiBase();
  const plans = incoming.collections?.find(({ slug }) => slug === 'plans');
  if (!plans) return incoming;
  plans.hooks = {
    ...plans.hooks,
    beforeChange: [...(plans.hooks?.beforeChange ?? []), keepPricesOfSameDeal],
    afterChange: [...(plans.hooks?.afterChange ?? []), tellStripeLater],
  };
  const own = { hooks: { ...plans.hooks }, fields: plans.fields };
  const config: Config = await stripePlugin({
    stripeSecretKey: env().STRIPE_SECRET_KEY ?? '',
    isTestKey: !env().STRIPE_SECRET_KEY?.startsWith('sk_live_'),
    sync: [
      {
        collection: 'plans',
        stripeResourceType: 'products',
        stripeResourceTypeSingular: 'product',
        fields: [
          { fieldPath: 'name', stripeProperty: 'name' },
          { fieldPath: 'active', stripeProperty: 'active' },
        ],
      },
    ],
  })(incoming);
  plans.fields = plans.fields.flatMap((field) => (own.fields.includes(field) ? field : ownedByPlugin(field)));
  for (const name of HOOKS) {
    const before = (own.hooks[name] ?? []) as unknown[];
    const all = (plans.hooks?.[name] ?? []) as AnyHook[];
    plans.hooks = {
      ...plans.hooks,
      [name]: all.map((hook) => (before.includes(hook) ? hook : softly(hook))),
    } as Hooks;
  }
  config.endpoints = (config.endpoints ?? []).filter(({ path }) => path !== WEBHOOK_ROUTE);
  return config;
};

/** The plugin's own fields: for staff to see, for nobody to write; its link to the dashboard is left out. */
function ownedByPlugin(field: Field): Field[] {
  if (field.type === 'ui') return [];
  if (field.type !== 'text' && field.type !== 'checkbox') return [field];
  const admin = { ...field.admin, hidden: field.name === 'skipSync' } as never;
  return [readableBy(staffField, closed({ ...field, saveToJWT: false, admin } as typeof field))];
}

/** A hook of the plugin whose failure, or Stripe's silence, is noted and does not lose the plan. */
function softly(hook: AnyHook): AnyHook {
  return async (args) => {
    const unchanged = args.data ?? args.doc;
    if (!env().STRIPE_SECRET_KEY) return unchanged;
    try {
      const late = sleep(PATIENCE_MS, undefined, { ref: false }).then(() => {
        throw new Error('Stripe did not answer in time');
      });
      return await Promise.race([hook(args), late]);
    } catch (error) {
      args.req.payload.logger.warn({ err: error }, 'a plan is saved and not yet in step with Stripe');
      return unchanged;
    }
  };
}
