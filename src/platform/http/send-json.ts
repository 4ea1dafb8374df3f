import type { Context as HonoContext } from 'hono';

/**
 * Answers with JSON and says how long it is: without a length the compression could not tell what is too short to be
 * worth it, and would squeeze every answer. @param body an object, or JSON already written
 */
export function sendJson(c: HonoContext, body: object | string, status: number): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return c.body(text, status as 200, {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(text)),
  });
}
