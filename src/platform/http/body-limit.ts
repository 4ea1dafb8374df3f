import type { MiddlewareHandler } from 'hono';
import { errors } from '@/platform/errors';

/**
 * Refuses bodies over `maxBytes`: by their announced length, or, when they come in chunks without one, as soon as
 * they have grown too long.
 */
export function limitBody(maxBytes: number, message: string): MiddlewareHandler {
  return async (c, next) => {
    const announced = c.req.header('content-length');
    if (announced !== undefined) {
      if (Number(announced) > maxBytes) throw errors.payloadTooLarge(message);
      return next();
    }
    if (c.req.header('transfer-encoding') === undefined) return next();
    const { method, url, headers, body } = c.req.raw;
    if (!body || method === 'GET' || method === 'HEAD') return next();
    const bytes = await readUpTo(body, maxBytes, message);
    c.req.raw = new Request(url, { method, headers: new Headers(headers), body: bytes });
    return next();
  };
}

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number, message: string) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw errors.payloadTooLarge(message);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
