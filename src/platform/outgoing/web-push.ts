import webpush from 'web-push';
import { env } from '@/platform/env';
import { postOutside } from './post-outside';

/** A browser's address and keys, as its push service gave them. */
export interface PushTarget {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

const KEPT_SECONDS = 24 * 3600;
const TIMEOUT_MS = 10_000;

/** The key that browsers subscribe with; null where the server has none and sends no push messages. */
export function pushKey(): string | null {
  const { NIMMIT_VAPID_PUBLIC_KEY, NIMMIT_VAPID_PRIVATE_KEY } = env();
  return NIMMIT_VAPID_PUBLIC_KEY && NIMMIT_VAPID_PRIVATE_KEY ? NIMMIT_VAPID_PUBLIC_KEY : null;
}

/**
 * Sends a message to a browser: encrypted for it alone (RFC 8291), signed with our key (RFC 8292), only to the open
 * internet. The push service keeps it for a day.
 * @returns the service's status: 201 when it took it, 404 or 410 when the browser is gone
 * @throws ForbiddenAddress, or what the network says
 */
export async function sendPush(target: PushTarget, payload: object): Promise<number> {
  const { NIMMIT_VAPID_PUBLIC_KEY, NIMMIT_VAPID_PRIVATE_KEY, NIMMIT_PUBLIC_URL, NIMMIT_WEBHOOKS_PRIVATE } =
    env();
  const request = webpush.generateRequestDetails(target, JSON.stringify(payload), {
    TTL: KEPT_SECONDS,
    contentEncoding: 'aes128gcm',
    vapidDetails: {
      subject:
        new URL(NIMMIT_PUBLIC_URL).protocol === 'https:' ? NIMMIT_PUBLIC_URL : 'mailto:push@nimmit.invalid',
      publicKey: NIMMIT_VAPID_PUBLIC_KEY ?? '',
      privateKey: NIMMIT_VAPID_PRIVATE_KEY ?? '',
    },
  });
  const headers = Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== 'content-length');
  const { status } = await postOutside(target.endpoint, {
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: request.body ?? '',
    timeoutMs: TIMEOUT_MS,
    insideAllowed: NIMMIT_WEBHOOKS_PRIVATE,
  });
  return status;
}
