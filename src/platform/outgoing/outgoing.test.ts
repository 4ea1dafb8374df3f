import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLookup } from './checked-lookup';
import { postOutside } from './post-outside';
import { isPublicAddress } from './public-address';
import { targetProblem } from './target-url';

const INSIDE = [
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '100.127.255.254', '192.0.0.192', '192.0.2.1', '198.18.0.1'],
  ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:169.254.169.254', '::ffff:8.8.8.8'],
  ...['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1', '2002:7f00:1::', '2002:808:808::'],
  ...['2001:0:53aa:64c::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
  ...['2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1', 'localhost', '', '8.8.8', '1.1.1.1.1'],
];

describe('addresses', () => {
  it('of the open internet are public', () => {
    for (const address of ['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450::1'])
      expect(isPublicAddress(address), address).toBe(true);
  });

  it.each(INSIDE)('that are not: %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('where events are sent', () => {
  it('is a plain https address', () => {
    for (const url of ['https://hooks.example.com/a?b=c', 'https://example.com:8443/', 'https://8.8.8.8/x'])
      expect(targetProblem(url, false)).toBeNull();
  });

  it.each([
    'http://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://user:secret@example.com/',
    'https://example.com/#part',
    'https://example.com:22/',
    'https://example.com:6379/',
    'https://localhost/',
    'https://db/',
    'https://api.internal/',
    'https://printer.local./',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://①②⑦.⓪.⓪.①/',
    'not a url',
    `https://example.com/${'x'.repeat(2000)}`,
  ])('is not %.60s', (url) => expect(targetProblem(url, false)).toEqual(expect.any(String)));

  it('may be anything with http or https in development', () => {
    expect(targetProblem('http://127.0.0.1:9999/hook', true)).toBeNull();
    expect(targetProblem('http://user:pass@127.0.0.1/', true)).toEqual(expect.any(String));
  });
});

describe('sending', () => {
  let server: Server;
  let port: number;
  let asked = 0;
  let answer = { status: 200, body: 'ok', location: '' };

  beforeAll(async () => {
    server = createServer((_req, res) => {
      asked += 1;
      res.writeHead(answer.status, answer.location ? { location: answer.location } : {});
      res.end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const options = { headers: {}, body: '{}', timeoutMs: 3000 };

  it('keeps 1 KB of an answer, and follows no redirect', async () => {
    answer = { status: 302, body: 'x'.repeat(200_000), location: `http://127.0.0.1:${port}/again` };
    const before = asked;
    const got = await postOutside(`http://127.0.0.1:${port}/`, { ...options, insideAllowed: true });
    expect(got.status).toBe(302);
    expect(got.body).toBe('x'.repeat(1024));
    expect(asked).toBe(before + 1);
  });

  it('connects to nothing inside, whatever the name leads to, and by the address that was checked', async () => {
    const answers: LookupAddress[][] = [
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
      [{ address: '::ffff:127.0.0.1', family: 6 }],
      [],
    ];
    const before = asked;
    for (const found of answers) {
      const lookup = checkedLookup((_host, _options, done) => done(null, found));
      const sent = postOutside(`https://rebinding.example.com:8443/`, {
        ...options,
        insideAllowed: false,
        lookup,
      });
      await expect(sent).rejects.toThrow('nothing is sent to');
    }
    for (const url of [`https://127.0.0.1:${port}/`, `https://[::1]:8443/`, `http://localhost:${port}/`])
      await expect(postOutside(url, { ...options, insideAllowed: false })).rejects.toThrow();
    expect(asked).toBe(before);
  });

  it('gives up in time', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const sent = postOutside(url, { ...options, timeoutMs: 200, insideAllowed: true });
    await expect(sent).rejects.toThrow();
    silent.closeAllConnections();
    silent.close();
  });
});
