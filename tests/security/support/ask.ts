import { request } from 'node:http';

/** What a door said: the status, what kind it is, and the words. */
export interface Said {
  status: number;
  type: string;
  text: string;
  location: string | null;
}

/** Sends one request; never throws for a status. `body` is sent as JSON. */
export function ask(
  baseUrl: string,
  method: string,
  path: string,
  {
    token,
    body,
    headers = {},
  }: { token?: string | null; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Said> {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const all: Record<string, string> = { accept: 'application/json', ...headers };
  if (token) all.authorization ??= `Bearer ${token}`;
  if (text !== null) {
    all['content-type'] ??= 'application/json';
    all['content-length'] = String(Buffer.byteLength(text));
  }
  return new Promise((resolve, reject) => {
    const url = new URL(baseUrl);
    const sent = request(
      {
        host: '127.0.0.1',
        port: url.port,
        method,
        path,
        headers: { host: url.host, ...all },
        timeout: 60_000,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString('utf8'),
            location: answer.headers.location ?? null,
          }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${path} took over a minute`)));
    sent.on('error', reject);
    sent.end(text ?? undefined);
  });
}

/** So many at a time, in order of the list. */
export async function each<T>(
  list: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...list];
  const next = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
