import type { IncomingMessage, ServerResponse } from 'node:http';

const LIMIT_BYTES = 1024 * 1024;

/** The request's body as text. @throws when it is over 1 MB */
export async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(
  res: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  res
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(`${JSON.stringify(body, null, 2)}\n`);
}

export function sendPage(res: ServerResponse, status: number, html: string): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
  };
  res.writeHead(status, headers).end(html);
}

export function redirect(res: ServerResponse, location: string): void {
  res.writeHead(303, { location }).end();
}
