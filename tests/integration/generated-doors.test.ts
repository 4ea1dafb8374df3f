import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { API_SCOPES, type ApiScope } from '@/shared/api-scopes';
import { storeJob, storeOrganization, storeUser } from '../factories/documents';
import { openPanel, type Panel } from '../support/panel';

type List = { docs: Record<string, unknown>[]; totalDocs: number };
type Refused = { errors?: { message: string; data?: { code?: string } }[] };
type Operation = { 'x-scope'?: string; parameters?: unknown[]; requestBody?: unknown };
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}

const READERS = ['client', 'worker', 'finance', 'owner'] as const;
type Reader = (typeof READERS)[number];

let panel: Panel;
const ids = {} as Record<Reader | 'organization' | 'job' | 'foreign', ObjectId>;
const tokens = {} as Record<Reader, string>;

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri);
  const { db } = panel;
  ids.organization = await storeOrganization(db, 'Brightwave');
  const elsewhere = await storeOrganization(db, 'Elsewhere');
  const member = { role: 'client', organizationRole: 'owner', organization: ids.organization } as const;
  ids.client = await storeUser(db, 'client', member);
  ids.worker = await storeUser(db, 'worker', { role: 'worker' });
  for (const role of ['finance', 'owner'] as const)
    ids[role] = await storeUser(db, role, { role: 'admin', staffRoles: [role] });
  const mine = { organization: ids.organization, client: ids.client };
  ids.job = await storeJob(db, { ...mine, worker: ids.worker, status: 'in_progress', flagReason: 'canary' });
  await storeJob(db, { ...mine, worker: ids.worker, status: 'review' });
  const stranger = await storeUser(db, 'stranger', { ...member, organization: elsewhere });
  ids.foreign = await storeJob(db, { organization: elsewhere, client: stranger, status: 'review' });
  for (const reader of READERS) tokens[reader] = await panel.signIn(ids[reader]);
});
afterAll(() => panel?.close());

/** Something, and not the empty list or group that Payload leaves where it took something away. */
const isTold = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isTold)
    : value !== undefined && value !== null;

async function keyWith(...scopes: ApiScope[]): Promise<string> {
  const { hashKeyToken, hintOf, newKeyToken } = await import('@/features/api-keys/domain/key-token');
  const token = newKeyToken();
  const now = new Date();
  await panel.db.collection('api-keys').insertOne({
    organization: ids.organization,
    createdBy: ids.client,
    name: 'For a test',
    scopes,
    hint: hintOf(token),
    hash: hashKeyToken(token),
    ...{ rateLimit: null, expiresAt: null, lastUsedAt: null },
    ...{ revokedAt: null, revokedBy: null, revokeReason: null, createdAt: now, updatedAt: now },
  });
  return token;
}

describe('an API key at the generated doors', () => {
  it('reads what its maker may, by REST and GraphQL', async () => {
    const token = await keyWith('data:read');
    const { status, body } = await panel.rest<List>('/jobs', { token });
    expect([status, body.totalDocs]).toEqual([200, 2]);
    expect(JSON.stringify(body)).not.toContain('canary');
    expect((await panel.rest(`/jobs/${ids.job}`, { token })).status).toBe(200);
    expect((await panel.rest(`/jobs/${ids.foreign}`, { token })).status).toBe(404);
    expect((await panel.rest<{ totalDocs: number }>('/jobs/count', { token })).body.totalDocs).toBe(2);
    const asked = await panel.graphql<{ Jobs: List }>('{ Jobs { totalDocs } }', { token });
    expect(asked.body.data?.Jobs.totalDocs).toBe(2);
  });

  it('needs data:read, and everything else does not help', async () => {
    const token = await keyWith(...API_SCOPES.filter((scope) => scope !== 'data:read'));
    const { status, body } = await panel.rest<Refused>('/jobs', { token });
    expect([status, body.errors?.[0]?.data?.code]).toEqual([403, 'FORBIDDEN']);
    expect((await panel.graphql('{ Jobs { totalDocs } }', { token })).status).toBe(403);
  });

  it('changes nothing, whatever its scopes', async () => {
    const token = await keyWith(...API_SCOPES);
    const template = { name: 'x', category: 'other', brief: {} };
    for (const [method, path] of [
      ['POST', '/job-templates'],
      ['PATCH', `/organizations/${ids.organization}`],
      ['DELETE', `/jobs/${ids.job}`],
      ['POST', '/users/logout'],
      ['POST', '/jobs?where[id][exists]=true'],
    ] as const)
      expect([path, (await panel.rest(path, { token, method, json: template })).status]).toEqual([path, 403]);
    for (const mutation of [
      'mutation { createJobTemplate(data: { name: "x", category: other }) { id } }',
      'mutation { logoutUser }',
      'query Q { Jobs { totalDocs } } mutation M { logoutUser }',
    ])
      expect((await panel.graphql(mutation, { token })).status).toBe(403);
    expect(await panel.db.collection('job-templates').countDocuments()).toBe(0);
  });

  it('is nobody by itself: neither its maker’s session nor their preferences', async () => {
    const token = await keyWith(...API_SCOPES);
    for (const path of ['/users/me', '/access', '/payload-preferences/x', '/users/init'])
      expect([path, (await panel.rest(path, { token })).status]).toEqual([path, 403]);
  });

  it('is refused when it is not good, and when it is revoked', async () => {
    const token = await keyWith('data:read');
    expect((await panel.rest('/jobs', { token: `${token.slice(0, -1)}_` })).status).toBe(401);
    await panel.db.collection('api-keys').updateMany({}, { $set: { revokedAt: new Date() } });
    expect((await panel.rest('/jobs', { token })).status).toBe(401);
  });
});

describe('the document of generated REST', () => {
  const documents = {} as Record<Reader | 'nobody' | 'key', Document>;
  beforeAll(async () => {
    const read = async (token: string | null) =>
      (await panel.rest<Document & Record<string, unknown>>('/openapi.json', { token })).body;
    for (const reader of READERS) documents[reader] = await read(tokens[reader]);
    documents.nobody = await read(null);
    documents.key = await read(await keyWith('data:read'));
  });

  it('has every part that it names', () => {
    for (const document of Object.values(documents)) {
      const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g)];
      expect(
        named.map(([, name = '']) => name).filter((name) => !(name in document.components.schemas)),
      ).toEqual([]);
    }
  });

  it('says what the reader may do, and live answers agree', async () => {
    const wrong: string[] = [];
    for (const reader of READERS) {
      for (const { slug } of panel.payload.config.collections) {
        if (slug.startsWith('payload-')) continue;
        const told = Boolean(documents[reader].paths[`/${slug}`]?.get);
        const { status } = await panel.rest(`/${slug}?limit=1`, { token: tokens[reader] });
        if (told !== (status === 200)) wrong.push(`${reader} ${slug}: told ${told}, answered ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('tells no reader of fields, operations or collections that are not theirs', () => {
    const fields = (reader: keyof typeof documents, slug: string) =>
      Object.keys(documents[reader].components.schemas[slug]?.properties ?? {});
    expect(fields('client', 'jobs')).toEqual(expect.arrayContaining(['id', 'title', 'pricing', 'createdAt']));
    for (const hidden of ['payout', 'flagReason', 'adminNotes', 'candidates'])
      expect(fields('client', 'jobs')).not.toContain(hidden);
    expect(fields('worker', 'jobs')).not.toContain('pricing');
    expect(fields('owner', 'jobs')).toEqual(expect.arrayContaining(['flagReason', 'pricing', 'payout']));
    expect(documents.client.paths).not.toHaveProperty(['/audit-logs']);
    expect(documents.nobody.paths).not.toHaveProperty(['/jobs']);
    expect(documents.finance.paths['/plans/{id}']).toHaveProperty('patch');
    expect(documents.client.paths['/plans/{id}']).not.toHaveProperty('patch');
    expect(JSON.stringify(documents)).not.toContain('payload-');
    for (const reader of Object.keys(documents) as Reader[])
      expect(JSON.stringify(fields(reader, 'api-keys'))).not.toMatch(/hash|secret/);
  });

  it('tells a key only of reading, with the scope for it', () => {
    const operations = Object.values(documents.key.paths).flatMap((item) =>
      Object.entries(item).filter(([method]) => method !== 'parameters'),
    );
    expect(operations.length).toBeGreaterThan(20);
    expect(operations.every(([, operation]) => operation['x-scope'] === 'data:read')).toBe(true);
    const writes = operations.filter(
      ([method, { requestBody }]) => method !== 'get' && !JSON.stringify(requestBody).includes('query'),
    );
    expect(writes).toEqual([]);
  });

  it('is answered as it says', async () => {
    const { body } = await panel.rest<List>('/jobs?limit=5', { token: tokens.client });
    const said = Object.keys(documents.client.components.schemas.jobs?.properties ?? {});
    for (const doc of body.docs)
      expect(Object.keys(doc).filter((field) => !said.includes(field) && isTold(doc[field]))).toEqual([]);
  });
});

describe('fields that a reader may not see', () => {
  /** Dotted paths of a collection's fields that the document does not tell the reader of. */
  async function hiddenFrom(reader: Reader, slug: string): Promise<string[]> {
    const { body } = await panel.rest<Document & Record<string, unknown>>('/openapi.json', {
      token: tokens[reader],
    });
    const told = Object.keys(body.components.schemas[slug]?.properties ?? {});
    const all = panel.payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? [];
    return all
      .filter(
        (field) =>
          'name' in field && !['join', 'ui'].includes(field.type) && !('virtual' in field && field.virtual),
      )
      .flatMap((field) => {
        if (told.includes(field.name)) return [];
        const inner = 'flattenedFields' in field ? field.flattenedFields : [];
        return inner.length > 0 ? inner.slice(0, 2).map(({ name }) => `${field.name}.${name}`) : [field.name];
      });
  }
  /** A field as a question's key: `where[pricing.credits]`. */
  const ask = (reader: Reader, path: string) => panel.rest<List & Refused>(path, { token: tokens[reader] });

  it.each(['client', 'worker'] as const)(
    'are no filter, order, choice or join for a %s',
    async (reader) => {
      const open: string[] = [];
      let asked = 0;
      const { body: document } = await panel.rest<Document & Record<string, unknown>>('/openapi.json', {
        token: tokens[reader],
      });
      const slugs = Object.keys(document.paths).flatMap((path) => /^\/([\w-]+)$/.exec(path)?.[1] ?? []);
      for (const slug of slugs) {
        if (!document.paths[`/${slug}`]?.get) continue;
        for (const field of await hiddenFrom(reader, slug)) {
          asked += 1;
          for (const condition of [
            `where[${field}][exists]=true`,
            `where[or][0][and][0][${field}][exists]=false`,
          ]) {
            const { status, body } = await ask(reader, `/${slug}?${condition}`);
            if (status < 400) open.push(`${slug}?${condition}: ${status}, ${body.totalDocs}`);
            const counted = await ask(reader, `/${slug}/count?${condition}`);
            if (counted.status < 400) open.push(`${slug}/count?${condition}: ${counted.status}`);
          }
          const [up, down] = await Promise.all(
            ['', '-'].map(
              async (sign) => (await ask(reader, `/${slug}?sort=${sign}${field}&limit=50`)).body.docs,
            ),
          );
          const names = (docs: List['docs'] | undefined) => docs?.map(({ id }) => id);
          if (
            up &&
            down &&
            up.length > 1 &&
            JSON.stringify(names(up)) === JSON.stringify(names(down)?.reverse())
          )
            open.push(`${slug}?sort=${field}`);
          const [head = ''] = field.split('.');
          const chosen = await ask(reader, `/${slug}?select[${head}]=true&limit=50`);
          const others = chosen.body.docs?.filter(({ id }) => id !== ids[reader].toHexString());
          if (others?.some((doc) => isTold(doc[head]))) open.push(`${slug}?select[${head}]`);
        }
      }
      expect(asked).toBeGreaterThan(20);
      expect(open).toEqual([]);
    },
    120_000,
  );

  it('are not reached over a relation either', async () => {
    const open: string[] = [];
    for (const [reader, path] of [
      ['client', 'jobs?where[worker.email][exists]=true'],
      ['client', 'jobs?where[organization.stripeCustomerId][exists]=true'],
      ['client', 'messages?where[job.flagReason][exists]=true'],
      ['client', 'messages?where[job.payout.amount][greater_than]=1'],
      ['client', 'transactions?where[worker.email][like]=a'],
      ['worker', 'jobs?where[organization.stripeCustomerId][exists]=true'],
      ['worker', 'jobs?where[client.email][like]=a'],
      ['worker', 'messages?where[job.pricing.credits][greater_than]=1'],
    ] as const) {
      const { status, body } = await ask(reader, `/${path}`);
      if (status < 400 && body.totalDocs > 0) open.push(`${reader} ${path}: ${body.totalDocs}`);
    }
    expect(open).toEqual([]);
  });

  it.each(['client', 'worker'] as const)(
    'are not told to a %s by populate, depth or joins',
    async (reader) => {
      for (const path of [
        'jobs?depth=3&populate[users][email]=true&populate[organizations][stripeCustomerId]=true',
        'jobs?depth=3&select[flagReason]=true&select[candidates]=true',
        'jobs?joins[offers][where][score][greater_than]=0&joins[offers][limit]=5&depth=2',
        'jobs?joins[auditLogs][limit]=50&depth=2',
      ]) {
        const { body } = await ask(reader, `/${path}`);
        const text = JSON.stringify(body);
        const other = reader === 'client' ? 'worker@nimmit.test' : 'client@nimmit.test';
        expect([path, text.includes('canary'), text.includes(other)]).toEqual([path, false, false]);
      }
    },
  );
});

describe('what comes in', () => {
  it('is no body over 1 MB, announced or not', async () => {
    const { guardGenerated } = await import('@/platform/payload/generated-door');
    const taken: number[] = [];
    const door = guardGenerated(
      async (request) => {
        taken.push((await request.text()).length);
        return Response.json({});
      },
      () => Promise.reject(new Error('nobody is asked')),
    );
    const send = (body: BodyInit, path = '/api/jobs') =>
      door(
        new Request(`http://localhost:3000${path}`, { method: 'POST', body, duplex: 'half' } as RequestInit),
      );
    const streamed = (bytes: number) =>
      new ReadableStream({
        start: (controller) => {
          for (let sent = 0; sent < bytes; sent += 65_536) controller.enqueue(new Uint8Array(65_536));
          controller.close();
        },
      });
    expect((await send('x'.repeat(1024 * 1024))).status).toBe(200);
    expect((await send('x'.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await send(streamed(3 * 1024 * 1024))).status).toBe(413);
    expect((await send('x'.repeat(2 * 1024 * 1024), '/api/media')).status).toBe(200);
    expect((await send('x'.repeat(11 * 1024 * 1024), '/api/media')).status).toBe(413);
    expect(taken).toEqual([1024 * 1024, 2 * 1024 * 1024]);
  });
});
