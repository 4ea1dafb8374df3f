import { z } from 'zod';

const base64url = (max: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{16,${max}}={0,2}$`), 'Must be base64url.');

/** What a browser’s `PushSubscription.toJSON()` says. */
export const pushSubscriptionInput = z
  .strictObject({
    endpoint: z.url().max(2000).meta({ description: 'Address of the browser’s push service.' }),
    keys: z.strictObject({ p256dh: base64url(120), auth: base64url(60) }),
    expirationTime: z.number().nullable().optional(),
  })
  .meta({ id: 'PushSubscriptionInput' });

export const endPushInput = z.strictObject({ endpoint: z.url().max(2000) });

export const pushState = z
  .object({
    publicKey: z
      .string()
      .nullable()
      .meta({ description: 'The key to subscribe with; null where the server sends none.' }),
    browsers: z.int().min(0).meta({ description: 'Browsers of yours that take messages.' }),
  })
  .meta({ id: 'PushState', example: { publicKey: null, browsers: 0 } });
