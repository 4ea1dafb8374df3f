import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';

const METRICS_TOKEN = 'token-of-the-monitoring';

let accounts: Accounts;
let client: Account;
let own: OwnServer;

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client();
  own = await openOwnServer('skin', { METRICS_TOKEN, NIMMIT_PUBLIC_URL: 'https://app.example.com' });
}, 180_000);
afterAll(async () => {
  await accounts?.close();
  await own?.close();
});

const ask = (path: string, init: RequestInit = {}, base = inject('baseUrl')) =>
  fetch(base + path, { redirect: 'manual', ...init });

describe('every answer', () => {
  it.each([
    ['GET', '/v1/healthz'],
    ['GET', '/v1/nothing-here'],
    ['GET', '/v1/users/me'],
    ['POST', '/v1/auth/login'],
    ['GET', '/v1/docs'],
    ['GET', '/v1/docs/swagger-ui.css'],
    ['GET', '/v1/openapi.json'],
    ['OPTIONS', '/v1/jobs'],
    ['GET', '/client'],
    ['GET', '/'],
    ['GET', '/api/users'],
    ['GET', '/nothing-here.js'],
    ['GET', '/metrics'],
    ['GET', '/csp-reports'],
    ['GET', '/socket.io/?EIO=4&transport=polling'],
    ['GET', '/socket.io/?EIO=9'],
  ])('carries the headers that keep a browser safe: %s %s', async (method, path) => {
    const { headers } = await ask(path, { method });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.match(/script-src[^;]*/)?.[0] ?? '').not.toContain('unsafe-inline');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('asks browsers to stay with https where the product is reached by it', async () => {
    const there = await ask('/v1/healthz', {}, own.baseUrl);
    expect(there.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    expect((await ask('/v1/healthz')).headers.get('strict-transport-security')).toBeNull();
  });

  it('gives each page a nonce of its own', async () => {
    const nonceOf = async () =>
      /'nonce-([^']+)'/.exec((await ask('/pricing')).headers.get('content-security-policy') ?? '')?.[1];
    const [one, two] = [await nonceOf(), await nonceOf()];
    expect(one).toMatch(/^[\w+/=]{20,}$/);
    expect(two).not.toBe(one);
  });
});

describe('reports of browsers', () => {
  const send = (body: string, type = 'application/csp-report') =>
    ask('/csp-reports', { method: 'POST', body, headers: { 'content-type': type } }, own.baseUrl);

  it('are taken in both forms, and nothing else is', async () => {
    const older = {
      'csp-report': { 'violated-directive': 'script-src', 'blocked-uri': 'https://evil.example' },
    };
    expect((await send(JSON.stringify(older))).status).toBe(204);
    const newer = [{ type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'inline' } }];
    expect((await send(JSON.stringify(newer), 'application/reports+json')).status).toBe(204);
    expect((await send('{"nonsense":')).status).toBe(204);
    expect((await send('x', 'text/plain')).status).toBe(415);
    expect((await send(`"${'x'.repeat(20_000)}"`)).status).toBe(413);
    expect((await ask('/csp-reports', {}, own.baseUrl)).status).toBe(405);
    const text = await (await metrics(METRICS_TOKEN)).text();
    expect(text).toContain('nimmit_content_policy_reports_total 2');
  });

  it('are bounded in number', async () => {
    const statuses = await Promise.all(Array.from({ length: 80 }, async () => (await send('[]')).status));
    expect(statuses).toContain(429);
  });
});

const metrics = (token?: string) =>
  ask('/metrics', token ? { headers: { authorization: `Bearer ${token}` } } : {}, own.baseUrl);

describe('metrics', () => {
  it('are there for the monitoring alone', async () => {
    expect((await metrics()).status).toBe(404);
    expect((await metrics('another-token-entirely')).status).toBe(404);
    expect((await ask('/metrics', { headers: { authorization: 'Bearer undefined' } })).status).toBe(404);
  });

  it('tell of requests by route, tasks, the queue, sockets, the pool, offers, the ledger and the event loop', async () => {
    await ask('/v1/jobs/0123456789abcdef01234567', {}, own.baseUrl);
    await ask('/v1/no-such-address-at-all', {}, own.baseUrl);
    const read = async () => (await metrics(METRICS_TOKEN)).text();
    await until(async () => (await read()).includes('nimmit_task_duration_seconds_count'), 20_000);
    const text = await read();
    expect(text).toMatch(
      /nimmit_http_request_duration_seconds_count\{method="GET",route="\/v1\/jobs\/[:{]id\}?",status="401"\} 1/,
    );
    expect(text).toMatch(/route="unmatched",status="404"/);
    expect(text).not.toContain('0123456789abcdef01234567');
    expect(text).not.toContain('no-such-address');
    for (const name of [
      'nimmit_queue_waiting',
      'nimmit_queue_lag_seconds',
      'nimmit_sockets{namespace="/jobs"}',
      'nimmit_mongo_connections{kind="open"}',
      'nimmit_offers{state="offered"}',
      'nimmit_ledger_violations 0',
      'nimmit_files_waiting 0',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(text).toContain(name);
  });
});

describe('unsafe requests to the generated doors', () => {
  it('come from our own pages alone where a cookie speaks', async () => {
    const login = await ask('/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: client.email, password: PASSWORD }),
    });
    const cookie = login.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const send = async (path: string, more: Record<string, string>) => {
      const headers = { 'content-type': 'application/json', cookie, ...more };
      return (await ask(path, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })).status;
    };
    for (const path of ['/api/job-templates', '/api/graphql', '/api/users/logout']) {
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: `${inject('baseUrl')}.evil.example` },
      ] as Record<string, string>[])
        expect([path, headers, await send(path, headers)]).toEqual([path, headers, 403]);
      expect(await send(path, { origin: inject('baseUrl') })).not.toBe(403);
    }
  });
});

/** What the server says to raw bytes, and after how many milliseconds it hung up. */
function say(lines: string[], pauseMs: number): Promise<{ text: string; after: number }> {
  const { hostname, port } = new URL(own.baseUrl);
  const begun = Date.now();
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    let text = '';
    let next = 0;
    const talk = setInterval(() => {
      const line = lines[next++ % lines.length];
      if (line !== undefined && socket.writable) socket.write(line);
    }, pauseMs);
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(talk);
      resolve({ text, after: Date.now() - begun });
    });
  });
}

describe('a connection', () => {
  it('that takes its time with its headers is cut off', async () => {
    const { text, after } = await say(
      ['GET /v1/healthz HTTP/1.1\r\nHost: x\r\n', ...Array(99).fill('X-A: b\r\n')],
      1_000,
    );
    expect(text).toMatch(/^HTTP\/1\.1 408/);
    expect(after).toBeLessThan(60_000);
  }, 90_000);

  it('with headers that are too long is refused', async () => {
    const { text } = await say(
      [`GET /v1/healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`],
      20,
    );
    expect(text).toMatch(/^HTTP\/1\.1 431/);
  });

  it('with something else than HTTP is refused', async () => {
    expect((await say(['\u0016\u0003\u0001nonsense\r\n\r\n'], 20)).text).toMatch(/^HTTP\/1\.1 400/);
  });
});
