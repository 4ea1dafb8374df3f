import { createServer } from 'node:http';
import { freePort } from './free-port';

export interface Received {
  body: string;
  signature: string;
  headers: Record<string, string>;
}

/** An address that takes deliveries and answers as it is told. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers from now on; null takes a delivery and says nothing. */
  answer(status: number | null, body?: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

/** Opens one; it answers 200 at first. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let next: { status: number | null; body?: string; headers?: Record<string, string> } = { status: 200 };
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    req.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      );
      received.push({ body, signature: headers['stripe-signature'] ?? '', headers });
      if (next.status !== null) res.writeHead(next.status, next.headers).end(next.body);
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer: (status, body, headers) => {
      next = { status, body, headers };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
