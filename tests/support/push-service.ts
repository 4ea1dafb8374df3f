import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { importJWK, jwtVerify } from 'jose';
import { freePort } from './free-port';

/** A message as a browser would have read it. */
export interface Pushed {
  path: string;
  text: string;
  headers: IncomingHttpHeaders;
  /** What the sender signed with the key that it says is its own. */
  claims: { aud?: unknown; sub?: unknown; exp?: number };
  /** The key that it signed with, base64url. */
  senderKey: string;
}

/** A push service with one browser behind it. */
export interface PushService {
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  received: Pushed[];
  /** What it answers from now on. */
  answer(status: number): void;
  close(): Promise<void>;
}

const KEY_BYTES = 65;

/** Opens one that decrypts (RFC 8291, aes128gcm) and checks the sender's signature (RFC 8292) of all it takes. */
export async function openPushService(): Promise<PushService> {
  const browser = createECDH('prime256v1');
  const own = browser.generateKeys();
  const auth = randomBytes(16);
  const received: Pushed[] = [];
  let status = 201;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const { claims, senderKey } = await verified(req.headers.authorization ?? '', origin);
    const text = decrypt(Buffer.concat(parts), browser, own, auth);
    received.push({ path: req.url ?? '', text, headers: req.headers, claims, senderKey });
    res.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    subscription: {
      endpoint: `${origin}/push/${randomBytes(8).toString('hex')}`,
      keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    },
    received,
    answer: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function verified(authorization: string, audience: string) {
  const [, token = '', senderKey = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  const point = Buffer.from(senderKey, 'base64url');
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const key = await importJWK({ kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) }, 'ES256');
  const { payload } = await jwtVerify(token, key, { audience });
  return { claims: payload, senderKey };
}

function decrypt(body: Buffer, browser: ReturnType<typeof createECDH>, own: Buffer, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + KEY_BYTES);
  const sealed = body.subarray(21 + KEY_BYTES);
  const derive = (key: Uint8Array, with_: Uint8Array, info: string | Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', key, with_, info, length));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender]);
  const material = derive(browser.computeSecret(sender), auth, info, 32);
  const key = derive(material, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derive(material, salt, 'Content-Encoding: nonce\0', 12);
  const opener = createDecipheriv('aes-128-gcm', key, nonce);
  opener.setAuthTag(sealed.subarray(-16));
  const open = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
  // The last byte that is not padding marks the end of the record.
  return open.subarray(0, open.lastIndexOf(2)).toString('utf8');
}
