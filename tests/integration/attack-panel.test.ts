import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { storeJob, storeOffer, storeOrganization, storeUser } from '../factories/documents';
import { openPanel, type Panel } from '../support/panel';

const READERS = ['client', 'stranger', 'worker', 'candidate'] as const;
type Reader = (typeof READERS)[number];
const INTERNAL = [
  ...['auth-credentials', 'auth-sessions', 'auth-tokens', 'email-outbox', 'events', 'idempotency-keys'],
  ...['rate-limits', 'agenda-tasks', 'counters'],
];
const SLUGS = [
  ...['users', 'organizations', 'organization-balances', 'worker-profiles', 'worker-cards', 'jobs', 'offers'],
  ...['messages', 'files', 'deliverables', 'time-entries', 'transactions', 'credit-lots', 'notifications'],
  ...['audit-logs', 'job-templates', 'holidays', 'skills'],
];

let panel: Panel;
let job: ObjectId;
const ids = {} as Record<Reader, ObjectId>;
const tokens = {} as Record<Reader, string>;

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri);
  const { db } = panel;
  const organization = await storeOrganization(db, 'Brightwave');
  const elsewhere = await storeOrganization(db, 'Elsewhere');
  const member = { role: 'client', organizationRole: 'owner' } as const;
  ids.client = await storeUser(db, 'client', { ...member, organization });
  ids.stranger = await storeUser(db, 'stranger', { ...member, organization: elsewhere });
  ids.worker = await storeUser(db, 'worker', { role: 'worker' });
  ids.candidate = await storeUser(db, 'candidate', { role: 'worker' });
  const mine = { organization, client: ids.client };
  job = await storeJob(db, { ...mine, worker: ids.worker, status: 'in_progress' });
  await storeOffer(db, await storeJob(db, { ...mine, status: 'matching' }), ids.candidate);
  for (const reader of READERS) tokens[reader] = await panel.signIn(ids[reader]);
});
afterAll(() => panel?.close());

const ask = (reader: Reader | null, path: string, options: { method?: string; json?: unknown } = {}) =>
  panel.rest<Record<string, unknown>>(path, { token: reader && tokens[reader], ...options });

describe('generated REST', () => {
  it('has no door to what is internal, and none to make the first user', async () => {
    for (const slug of INTERNAL) {
      for (const reader of [null, ...READERS]) expect((await ask(reader, `/${slug}`)).status).toBe(404);
    }
    const account = { email: 'first@nimmit.test', password: 'Night-shift-2026', role: 'admin' };
    for (const door of ['first-register', 'login', 'forgot-password', 'reset-password', 'unlock']) {
      const { status } = await ask(null, `/users/${door}`, { method: 'POST', json: account });
      expect([door, status >= 400 && status < 500]).toEqual([door, true]);
    }
    expect(await panel.db.collection('users').countDocuments({ email: account.email })).toBe(0);
  });

  it('tells strangers nothing, however deep and many they ask', async () => {
    for (const slug of SLUGS) {
      for (const reader of [null, 'stranger', 'candidate'] as const) {
        for (const query of [
          '?depth=10&limit=0&pagination=false',
          '?depth=10&limit=1000&draft=true&trash=true',
        ]) {
          const { status, body } = await ask(reader, `/${slug}${query}`);
          const text = JSON.stringify(body);
          expect([slug, reader, status < 500]).toEqual([slug, reader, true]);
          expect(text).not.toMatch(/client@nimmit\.test|worker@nimmit\.test|canary/);
        }
      }
    }
  });

  it.each([
    ['worker', 'jobs', 'pricing.credits'],
    ['worker', 'jobs', 'adminNotes'],
    ['worker', 'jobs', 'client.email'],
    ['client', 'jobs', 'payout.amount'],
    ['client', 'jobs', 'worker.email'],
    ['candidate', 'offers', 'job.pricing.credits'],
    ['worker', 'messages', 'sender.email'],
    ['client', 'files', 'key'],
  ] as const)('does not let a %s learn by filter or order of %s.%s', async (reader, slug, field) => {
    expect((await ask(reader, `/${slug}?where[${field}][exists]=true`)).status).toBe(400);
    const [up, down] = [
      await ask(reader, `/${slug}?sort=${field}`),
      await ask(reader, `/${slug}?sort=-${field}`),
    ];
    if (up.status < 400) expect(down.body).toEqual(up.body);
  });

  it('lets nobody make, change or remove what lives by its own rules', async () => {
    const counts = () => Promise.all(SLUGS.map((slug) => panel.db.collection(slug).countDocuments()));
    const before = await counts();
    const stored = await panel.db.collection('jobs').findOne({ _id: job });
    for (const slug of SLUGS.filter((one) => one !== 'job-templates')) {
      const [first] = await panel.db.collection(slug).find().limit(1).toArray();
      for (const reader of READERS) {
        const attempts = [
          ask(reader, `/${slug}`, { method: 'POST', json: { name: 'x', status: 'completed' } }),
          ask(reader, `/${slug}?where[id][exists]=true`, { method: 'DELETE' }),
          ask(reader, `/${slug}/${first?._id ?? new ObjectId()}`, { method: 'DELETE' }),
        ];
        for (const { status } of await Promise.all(attempts))
          expect([slug, reader, status < 500]).toEqual([slug, reader, true]);
      }
    }
    expect(await counts()).toEqual(before);
    expect(await panel.db.collection('jobs').findOne({ _id: job })).toEqual(stored);
  });

  it('keeps preferences and locks to their owners', async () => {
    const value = { json: { value: { secret: 'canary-preference' } }, method: 'POST' };
    await ask('client', '/payload-preferences/columns', value);
    for (const slug of ['payload-preferences', 'payload-locked-documents']) {
      for (const reader of [null, 'stranger', 'worker'] as const) {
        const { status, body } = await ask(reader, `/${slug}?limit=0`);
        expect([slug, reader, status < 500]).toEqual([slug, reader, true]);
        expect(JSON.stringify(body)).not.toContain('canary-preference');
      }
    }
    const other = await ask('stranger', '/payload-preferences/columns');
    expect(JSON.stringify(other.body)).not.toContain('canary-preference');
  });

  it('says what one may without saying what there is', async () => {
    for (const reader of [null, ...READERS]) {
      const { status, body } = await ask(reader, '/access');
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toMatch(new RegExp(INTERNAL.join('|')));
    }
  });
});
