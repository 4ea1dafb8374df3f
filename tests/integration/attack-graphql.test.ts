import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/features/settings/domain/settings';
import { storeJob, storeOffer, storeOrganization, storeUser } from '../factories/documents';
import {
  anyValue,
  type GraphqlSchema,
  readSchema,
  type SchemaField,
  selection,
} from '../support/graphql-schema';
import { openPanel, type Panel } from '../support/panel';

const STAFF = ['operations', 'finance', 'quality', 'support', 'owner'] as const;
const READERS = ['client', 'stranger', 'worker', 'candidate', ...STAFF] as const;
type Reader = (typeof READERS)[number];

let panel: Panel;
let schema: GraphqlSchema;
const ids = {} as Record<Reader | 'job' | 'organization', ObjectId>;
const tokens = {} as Record<Reader, string>;

const stamps = () => ({ createdAt: new Date(), updatedAt: new Date() });

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri);
  const { db } = panel;
  const organization = await storeOrganization(db, 'Brightwave');
  const elsewhere = await storeOrganization(db, 'Elsewhere');
  await db
    .collection('organizations')
    .updateOne({ _id: organization }, { $set: { stripeCustomerId: 'canary-stripe-customer' } });
  const member = { role: 'client', organizationRole: 'owner' } as const;
  ids.organization = organization;
  ids.client = await storeUser(db, 'client', { ...member, organization });
  ids.stranger = await storeUser(db, 'stranger', { ...member, organization: elsewhere });
  for (const role of ['worker', 'candidate'] as const)
    ids[role] = await storeUser(db, role, { role: 'worker' });
  for (const role of STAFF) ids[role] = await storeUser(db, role, { role: 'admin', staffRoles: [role] });
  const mine = { organization, client: ids.client };
  const priced = { type: 'credit', amount: 0, credits: 777_771, currency: 'USD' } as const;
  const paid = { amount: 888_881, currency: 'USD', hours: 3, hourlyRate: 888_882 };
  ids.job = await storeJob(db, {
    ...mine,
    worker: ids.worker,
    status: 'in_progress',
    pricing: priced,
    payout: paid,
    flagged: true,
    flagReason: 'canary-flag',
    candidates: [
      { worker: ids.candidate, score: 0.5, components: { canary: 1 }, reasoning: 'canary-reasoning' },
    ],
  } as Parameters<typeof storeJob>[1]);
  const offered = await storeJob(db, { ...mine, status: 'matching', pricing: priced, payout: paid });
  await storeOffer(db, offered, ids.candidate);
  const { job } = ids;
  const [file, lot] = [new ObjectId(), new ObjectId()];
  const insert = (slug: string, ...documents: object[]) =>
    db.collection(slug).insertMany(documents.map((one) => ({ _id: new ObjectId(), ...stamps(), ...one })));
  await insert(
    'messages',
    { job, sender: ids.client, senderRole: 'client', body: 'spoken', internal: false, attachments: [] },
    { job, sender: ids.owner, senderRole: 'admin', body: 'canary-internal', internal: true, attachments: [] },
  );
  await insert('files', {
    _id: file,
    ...{
      purpose: 'deliverable',
      owner: ids.worker,
      uploadedBy: ids.worker,
      job,
      version: 1,
      released: false,
    },
    ...{
      key: 'canary-key',
      filename: 'a.pdf',
      originalName: 'canary-unreleased.pdf',
      mimeType: 'application/pdf',
    },
    ...{ size: 10, state: 'clean', scanned: true, thumbnails: [] },
  });
  await insert('deliverables', {
    ...{ job, version: 1, files: [file], note: 'canary-version-note', submittedBy: ids.worker },
    ...{
      submittedAt: new Date(),
      qa: { state: 'pending', by: ids.quality, note: 'canary-qa', checklist: [] },
    },
    ...{ checklist: [], comments: [] },
  });
  await insert('time-entries', {
    job,
    worker: ids.worker,
    startedAt: new Date(),
    endedAt: null,
    source: 'timer',
    notes: 'canary-time',
  });
  await insert('worker-profiles', {
    ...{
      worker: ids.worker,
      bio: 'canary-bio',
      languages: [],
      skills: [],
      certifications: [],
      portfolio: [],
    },
    ...{
      availability: { status: 'available', timezone: 'UTC', shifts: [], timeOff: [] },
      hourlyRate: 888_883,
    },
    ...{
      currency: 'USD',
      standingAcceptance: [],
      payoutMethod: { rail: 'aba', holderName: 'canary-holder', lastFour: '4242' },
    },
  });
  await insert('worker-cards', {
    ...{ worker: ids.worker, status: 'active', skills: [], hourlyRate: 888_884, availability: 'available' },
    ...{
      timezone: 'UTC',
      shifts: [],
      timeOff: [],
      stats: { totalEarnings: 888_885 },
      baseScore: 0.123_456_7,
    },
  });
  await insert('credit-lots', {
    _id: lot,
    organization,
    source: 'goodwill',
    granted: 777_772,
    available: 1,
    held: 0,
    used: 0,
    expired: 0,
    expiresAt: new Date(),
  });
  await insert('organization-balances', {
    organization,
    credits: { available: 777_773, held: 0 },
    cash: 0,
    totalSpent: 0,
  });
  const posting = { account: 'canary-account', unit: 'credit', amount: 1, lot };
  await insert(
    'transactions',
    {
      type: 'credit_hold',
      organization,
      job,
      credits: 777_774,
      amount: 0,
      status: 'succeeded',
      idempotencyKey: 'canary-hold',
      postings: [posting],
      description: 'Held',
    },
    {
      type: 'worker_earning',
      worker: ids.worker,
      organization,
      job,
      credits: 777_775,
      amount: 888_886,
      fee: 888_887,
      status: 'pending',
      idempotencyKey: 'canary-earning',
      postings: [posting],
      description: 'Earned',
    },
  );
  await insert('notifications', {
    user: ids.worker,
    type: 'x',
    read: false,
    title: { key: 'canary-told' },
    dedupeKey: 'canary-dedupe',
    ...{ emailSent: false, sender: null },
    channels: [],
  });
  await insert('audit-logs', {
    timestamp: new Date(),
    actor: ids.owner,
    actorName: 'canary-actor',
    action: 'job.flag',
    entity: 'jobs',
    entityId: String(job),
    reason: 'canary-reason',
  });
  await insert('plans', {
    tier: 'starter',
    name: 'Starter',
    prices: [],
    credits: 10,
    rolloverMonths: 1,
    stripeProductId: 'canary-product',
    active: true,
    position: 1,
  });
  await insert('skills', { slug: 'bookkeeping', name: 'Bookkeeping', category: 'business', active: true });
  await insert('job-templates', {
    name: 'canary-template',
    category: 'bookkeeping',
    organization,
    active: true,
    brief: {},
    requiredSkills: [],
  });
  await insert('holidays', { country: 'KH', date: '2027-04-14', name: 'New Year', confirmed: true });
  await db.collection('globals').insertOne({ globalType: 'settings', ...DEFAULT_SETTINGS, ...stamps() });
  for (const reader of READERS) tokens[reader] = await panel.signIn(ids[reader]);
  schema = await readSchema(panel);
}, 120_000);
afterAll(() => panel?.close());

const ask = (reader: Reader | null, query: string, variables?: Record<string, unknown>) =>
  panel.graphql<Record<string, { totalDocs: number; docs: Record<string, unknown>[] }>>(query, {
    token: reader && tokens[reader],
    variables,
  });

/** Money between us and the other side, and contacts: by number, so that they are found whatever they are called. */
const CONTACTS_BUT = (name: string) => `"(?!${name}@)[\\w.]+@nimmit\\.test`;
const STAFF_ONLY =
  'canary-(internal|note|flag|qa|key|hold"|earning|account|stripe|product|dedupe|actor|reason)|"baseScore":0';
/** What a reader must never be told, however the question is put. */
const NEVER = {
  nobody: /canary|@nimmit\.test|7777\d\d|8888\d\d|555 0134/,
  stranger: new RegExp(`canary|7777\\d\\d|8888\\d\\d|${CONTACTS_BUT('stranger')}`),
  candidate: new RegExp(`canary|7777\\d\\d|88888[3-7]|${CONTACTS_BUT('candidate')}`),
  worker: new RegExp(
    `${STAFF_ONLY.replace('qa|', '')}|canary-(stripe|template)|7777\\d\\d|${CONTACTS_BUT('worker')}`,
  ),
  client: new RegExp(
    `${STAFF_ONLY}|canary-(unreleased|version|time|bio|holder|told)|8888\\d\\d|${CONTACTS_BUT('client')}`,
  ),
  owner: /^$/,
  finance: /canary-internal|"body":"spoken"|canary-told/,
  quality: /7777(72|73|74|75)|88888[67]|canary-(hold|earning)"/,
};

/** Every question about a list: its plain fields, and each of its relations and lists below. */
function questions({ name }: SchemaField, isDeep: boolean): string[] {
  return selection(schema, name, isDeep).map(
    (fields) => `{ ${name}(limit: 20) { totalDocs docs { ${fields} } } }`,
  );
}

describe('what is read', () => {
  it.each(['nobody', 'client', 'stranger', 'worker', 'candidate', 'finance', 'quality', 'owner'] as const)(
    'tells %s nothing that is not theirs, however it is asked',
    async (reader) => {
      const told: string[] = [];
      const broken: string[] = [];
      for (const list of schema.lists) {
        for (const question of questions(list, reader === 'client' || reader === 'worker')) {
          const { status, body } = await ask(reader === 'nobody' ? null : reader, question);
          const found = NEVER[reader].exec(JSON.stringify(body.data ?? null));
          if (found) told.push(`${question}: ${found[0]}`);
          const failed = body.errors?.some(({ extensions }) => (extensions?.statusCode ?? 500) >= 500);
          if (status >= 500 || failed)
            broken.push(`${question}: ${JSON.stringify(body.errors).slice(0, 200)}`);
          if (JSON.stringify(body).includes('node_modules')) told.push(`${question}: a stack`);
        }
      }
      expect(told).toEqual([]);
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it.each([
    [
      'client',
      {
        Jobs: 2,
        Messages: 1,
        Deliverables: 0,
        Offers: 'refused',
        Transactions: 1,
        CreditLots: 1,
        Users: 1,
        AuditLogs: 'refused',
      },
    ],
    [
      'stranger',
      { Jobs: 0, Messages: 0, Deliverables: 0, Transactions: 0, CreditLots: 0, Users: 1, Organizations: 1 },
    ],
    [
      'worker',
      {
        Jobs: 1,
        Messages: 1,
        Deliverables: 1,
        Offers: 0,
        Transactions: 1,
        WorkerCards: 1,
        CreditLots: 'refused',
      },
    ],
    ['candidate', { Jobs: 1, Offers: 1, Messages: 0, Files: 0, WorkerProfiles: 0 }],
    ['finance', { Jobs: 2, Messages: 'refused', Transactions: 2, CreditLots: 1, AuditLogs: 1 }],
    [
      'quality',
      { Messages: 2, Transactions: 'refused', CreditLots: 'refused', OrganizationBalances: 'refused' },
    ],
    ['support', { Messages: 2, Transactions: 2 }],
    ['owner', { Messages: 2, Transactions: 2, Users: 9 }],
  ] as const)('gives %s their own', async (reader, seen) => {
    for (const [list, count] of Object.entries(seen)) {
      const { body } = await ask(reader, `{ ${list} { totalDocs } }`);
      expect([list, body.data?.[list]?.totalDocs ?? 'refused']).toEqual([list, count]);
    }
  });

  it('reads no single document by its id that a list would not give', async () => {
    for (const reader of [null, 'stranger', 'candidate'] as const) {
      for (const [single, slug] of Object.entries(schema.slugs)) {
        const document = await panel.db
          .collection(slug)
          .findOne({ ...(slug === 'jobs' && { _id: ids.job }) });
        if (!document || ['plans', 'skills', 'holidays', 'media'].includes(slug)) continue;
        const own = reader && [ids[reader].toHexString()].includes(String(document._id));
        if (own) continue;
        const { body } = await ask(
          reader,
          `{ ${single}(id: "${document._id}") { id } docAccess${single}(id: "${document._id}") { create { permission } } }`,
        );
        const found = (body.data?.[single] as { id?: string } | null | undefined)?.id ?? null;
        const mayBeTheirs = slug === 'users' || slug === 'organizations' || slug === 'offers';
        if (!mayBeTheirs) expect([reader, single, found]).toEqual([reader, single, null]);
      }
    }
  });
});

describe('what is asked by filter and order', () => {
  const hidden: [Reader, string, string][] = [
    ['worker', 'Jobs', 'pricing__credits'],
    ['worker', 'Jobs', 'adminNotes'],
    ['worker', 'Jobs', 'flagReason'],
    ['worker', 'Jobs', 'candidates__score'],
    ['client', 'Jobs', 'payout__amount'],
    ['client', 'Jobs', 'candidates__score'],
    ['client', 'Files', 'key'],
    ['client', 'Transactions', 'idempotencyKey'],
    ['client', 'Transactions', 'postings__account'],
    ['worker', 'Transactions', 'credits'],
    ['worker', 'WorkerCards', 'baseScore'],
    ['client', 'Organizations', 'stripeCustomerId'],
    ['client', 'Deliverables', 'qa__note'],
  ];
  it.each(hidden)('%s learns nothing from %s by %s', async (reader, list, field) => {
    for (const where of [
      `{ ${field}: { exists: true } }`,
      `{ OR: [{ AND: [{ ${field}: { exists: true } }] }] }`,
    ]) {
      const { body } = await ask(reader, `{ ${list}(where: ${where}) { totalDocs } }`);
      expect([where, body.data?.[list] ?? null]).toEqual([where, null]);
    }
  });

  it.each([
    ['worker', 'Jobs', 'pricing.credits'],
    ['worker', 'Jobs', 'client.email'],
    ['worker', 'Jobs', 'organization.stripeCustomerId'],
    ['client', 'Jobs', 'worker.email'],
    ['client', 'Jobs', 'payout.amount'],
    ['candidate', 'Offers', 'job.pricing.credits'],
    ['worker', 'Messages', 'sender.email'],
  ] as const)('%s cannot order %s by %s', async (reader, list, field) => {
    const order = async (sort: string) => {
      const { body } = await ask(reader, `{ ${list}(sort: "${sort}") { docs { id } } }`);
      return body.data?.[list]?.docs.map(({ id }) => id) ?? null;
    };
    const [up, down] = [await order(field), await order(`-${field}`)];
    if (up !== null) expect(down).toEqual(up);
  });
});

/** A document without what Payload fills in or leaves out by itself when it saves: empty groups, defaults, the time. */
function bare(document: object): unknown {
  const kept = Object.entries(document).flatMap(([key, value]) => {
    if (value === null || value === undefined || ['updatedAt', 'quietHours'].includes(key)) return [];
    const isGroup = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
    const inner = isGroup ? bare(value) : value;
    const isEmpty = typeof inner === 'object' && !(inner instanceof Date) && Object.keys(inner).length === 0;
    return isEmpty ? [] : [[key, inner] as const];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('what is written', () => {
  /** Who may write what through these doors; all other cells must leave everything as it was. */
  const MAY: Partial<Record<string, readonly Reader[]>> = {
    plans: ['finance', 'owner'],
    skills: ['owner'],
    holidays: ['owner'],
    'job-templates': ['client', 'stranger', 'owner'],
    media: STAFF,
    'payload-preferences': STAFF,
    'payload-locked-documents': STAFF,
  };
  const snapshot = (slug: string) => panel.db.collection(slug).find().sort({ _id: 1 }).toArray();

  it.each(READERS)(
    '%s makes, changes, copies and removes nothing that lives by its own rules',
    async (reader) => {
      const wrong: string[] = [];
      for (const [single, slug] of Object.entries(schema.slugs)) {
        if (MAY[slug]?.includes(reader)) continue;
        const before = await snapshot(slug);
        const target = before.at(-1)?._id ?? new ObjectId();
        const fields = schema.inputs(`mutation${single}UpdateInput`);
        const attempts = [
          `mutation { create${single}(data: ${anyValue(schema, `mutation${single}Input`)}) { id } }`,
          `mutation { duplicate${single}(id: "${target}") { id } }`,
          `mutation { delete${single}(id: "${target}") { id } }`,
          ...fields
            .filter(({ name }) => !EDITABLE[slug]?.includes(name))
            .map(
              ({ name, value }) =>
                `mutation { update${single}(id: "${target}", data: { ${name}: ${value} }) { id } }`,
            ),
        ].filter((question) => schema.mutations.has(/(\w+)\(/.exec(question)?.[1] ?? ''));
        for (const question of attempts) {
          const { status, body } = await ask(reader, question);
          const failed = body.errors?.some(({ extensions }) => (extensions?.statusCode ?? 400) >= 500);
          if (status >= 500 || failed)
            wrong.push(`broken: ${question} ${JSON.stringify(body.errors).slice(0, 160)}`);
        }
        const after = await snapshot(slug);
        if (JSON.stringify(after.map(bare)) !== JSON.stringify(before.map(bare)))
          wrong.push(`changed: ${slug}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  /** What people may change of what is theirs to change, by collection. */
  const EDITABLE: Partial<Record<string, readonly string[]>> = {
    users: ['profile', 'notificationPreferences', 'onboarded', 'updatedAt', 'createdAt'],
    organizations: [
      'name',
      'industry',
      'preferredWorkers',
      'blockedWorkers',
      'brandKit',
      'branding',
      'updatedAt',
      'createdAt',
    ],
    'worker-profiles': [
      'bio',
      'languages',
      'skills',
      'certifications',
      'availability',
      'standingAcceptance',
      'hourlyRate',
      'currency',
      'updatedAt',
      'createdAt',
    ],
    notifications: ['read', 'updatedAt', 'createdAt'],
  };

  it.each([
    ['client', 'User', 'client', 'role: admin, staffRoles: [owner]'],
    ['client', 'User', 'client', 'emailVerified: true, email: "x@nimmit.test"'],
    ['worker', 'User', 'worker', 'organization: "ORG", organizationRole: owner'],
    ['support', 'User', 'support', 'staffRoles: [owner]'],
    ['operations', 'User', 'client', 'status: suspended'],
    [
      'support',
      'User',
      'owner',
      'profile: { firstName: "Taken", lastName: "Over", timezone: "UTC", locale: en }',
    ],
    [
      'operations',
      'User',
      'finance',
      'profile: { firstName: "Taken", lastName: "Over", timezone: "UTC", locale: en }',
    ],
    ['worker', 'Job', 'job', 'status: completed'],
    ['client', 'Job', 'job', 'status: cancelled'],
    ['operations', 'Job', 'job', 'status: completed'],
    ['owner', 'Job', 'job', 'pricing: { credits: 1 }'],
    ['client', 'Organization', 'organization', 'subscriptionTier: scale'],
    ['owner', 'Organization', 'organization', 'stripeCustomerId: "cus_x"'],
  ] as const)('%s cannot write a %s (%s): %s', async (reader, single, whose, data) => {
    const slug = schema.slugs[single] as string;
    const before = await panel.db.collection(slug).findOne({ _id: ids[whose] });
    const question = `mutation { update${single}(id: "${ids[whose]}", data: { ${data.replace('ORG', String(ids.organization))} }) { id } }`;
    const { body } = await ask(reader, question);
    expect(JSON.stringify(body.errors ?? [])).not.toMatch(/Syntax|Unknown|does not exist in/);
    const after = await panel.db.collection(slug).findOne({ _id: ids[whose] });
    expect(bare(after ?? {})).toEqual(bare(before ?? {}));
  });

  it('lets people do what is theirs, so that the refusals above mean something', async () => {
    const mine = await ask(
      'client',
      `mutation { updateUser(id: "${ids.client}", data: { profile: { firstName: "Renamed", timezone: "UTC", locale: km } }) { profile { firstName } } }`,
    );
    expect(mine.body.errors).toBeUndefined();
    const plan = await ask(
      'finance',
      `mutation { updatePlan(id: "${(await panel.db.collection('plans').findOne())?._id}", data: { name: "Starter+" }) { name } }`,
    );
    expect(plan.body.errors).toBeUndefined();
    // Any value will do, but for those that have rules of their own, and the one that would shut out the staff of later tests.
    const settings = anyValue(schema, 'mutationSettingInput')
      .replace('staffSecondFactor: true', 'staffSecondFactor: false')
      .replace(/hourlyCapPercent: \d+/, 'hourlyCapPercent: 125')
      .replace(/fee: \d+/g, 'fee: 0');
    const setting = (reader: Reader) =>
      ask(reader, `mutation { updateSetting(data: ${settings}) { offerMinutes } }`);
    for (const reader of READERS) {
      const { body } = await setting(reader);
      expect([reader, body.errors === undefined || body.errors]).toEqual(
        reader === 'owner' ? [reader, true] : [reader, expect.any(Array)],
      );
    }
  });

  it('opens and renews no session, and ends only one’s own', async () => {
    for (const reader of [null, 'client'] as const) {
      const renewed = await ask(reader, 'mutation { refreshTokenUser { refreshedToken } }');
      expect(JSON.stringify(renewed.body.data ?? null)).not.toMatch(/eyJ/);
      const mutations = [
        'loginUser(email: "client@nimmit.test", password: "x") { token }',
        'forgotPasswordUser(email: "client@nimmit.test")',
        'unlockUser(email: "client@nimmit.test")',
      ];
      for (const mutation of mutations) {
        const { body } = await ask(reader, `mutation { ${mutation} }`);
        expect(body.data ?? null).toBeNull();
      }
    }
    // A script of a page must not get at the cookie's token.
    const cookie = `nimmit_access=${tokens.client}`;
    const me = await panel.graphql('{ meUser { token user { email } } }', { cookie });
    expect(JSON.stringify(me.body)).toContain('client@nimmit.test');
    expect(JSON.stringify(me.body)).not.toMatch(/eyJ/);
    await ask(null, 'mutation { logoutUser(allSessions: true) }');
    for (const reader of READERS) {
      const { body } = await ask(reader, '{ meUser { user { id } } }');
      expect(JSON.stringify(body)).toContain(String(ids[reader]));
    }
  });
});

describe('what costs', () => {
  const nested = (levels: number, limit: string) => {
    let inner = 'id';
    for (let level = 0; level < levels; level += 1)
      inner = `organization { jobs${limit} { docs { ${inner} } } }`;
    return `{ Jobs${limit} { docs { ${inner} } } }`;
  };

  it('is refused when it multiplies: lists in lists, aliases, fragments of fragments', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: Jobs(limit: 500) { docs { id } }`).join(' ');
    const bomb = Array.from(
      { length: 25 },
      (_, index) =>
        `fragment F${index} on Job { ${index === 24 ? 'id' : `...F${index + 1} ...F${index + 1}`} }`,
    ).join(' ');
    for (const question of [
      nested(4, ''),
      nested(2, '(limit: 100)'),
      nested(2, '(limit: 0)'),
      `{ ${aliases(21)} }`,
      `{ Jobs(limit: 500) { docs { ...F0 organization { jobs(limit: 500) { docs { ...F0 } } } } } } ${bomb}`,
    ]) {
      const startedAt = performance.now();
      const { body } = await ask('client', question);
      expect([question.slice(0, 60), body.data ?? null]).toEqual([question.slice(0, 60), null]);
      expect(JSON.stringify(body)).toMatch(/allowed|complexity/);
      expect(performance.now() - startedAt).toBeLessThan(3_000);
    }
    expect((await ask('client', nested(1, ''))).body.data?.Jobs?.docs).toHaveLength(2);
  }, 60_000);

  it('counts a limit that comes as a variable', async () => {
    const question =
      'query ($many: Int) { Organizations(limit: $many) { docs { jobs(limit: $many) { docs { id } } } } }';
    expect((await ask('client', question, { many: 10 })).body.data).toBeTruthy();
    expect((await ask('client', question, { many: 200 })).body.data ?? null).toBeNull();
  });

  it('answers with a page, also when everything is asked for', async () => {
    const more = Array.from({ length: 520 }, (_, index) => ({
      country: 'US',
      date: `d${index}`,
      name: 'x',
      confirmed: true,
      ...stamps(),
    }));
    await panel.db.collection('holidays').insertMany(more);
    for (const list of ['limit: 0', 'limit: 100000', 'pagination: false', 'limit: -1']) {
      const { body } = await ask('client', `{ Holidays(${list}) { docs { id } } }`);
      expect([list, (body.data?.Holidays?.docs.length ?? 0) <= 500]).toEqual([list, true]);
    }
    for (const query of ['limit=0', 'limit=100000', 'pagination=false']) {
      const { body } = await panel.rest<{ docs: unknown[] }>(`/holidays?${query}`, { token: tokens.client });
      expect([query, body.docs.length]).toEqual([query, 500]);
    }
  });

  it('describes itself to nobody in production', async () => {
    const { NODE_ENV } = process.env;
    Object.assign(process.env, { NODE_ENV: 'production' });
    try {
      const { body } = await ask('owner', '{ __schema { types { name } } }');
      expect(body.data ?? null).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/node_modules|Did you mean/);
    } finally {
      Object.assign(process.env, { NODE_ENV });
    }
  });

  it('answers nonsense with a 4xx and without insides', async () => {
    for (const question of [
      '',
      '{',
      'query',
      '{ Jobs(where: { title: { equals: {a: 1} } }) { totalDocs } }',
      '{ Job(id: "x") { id } }',
      '{ Job(id: "000000000000000000000000") { id } }',
      '{ Jobs(sort: "$where") { totalDocs } }',
      '{ Jobs(page: -1) { totalDocs } }',
      '{ Jobs(where: { brief: { equals: "{\\"$gt\\": 1}" } }) { totalDocs } }',
    ]) {
      const { status, body } = await ask('client', question);
      expect([question, status < 500]).toEqual([question, true]);
      expect(JSON.stringify(body)).not.toMatch(/node_modules|MongoServerError|CastError|at \w+ \(/);
    }
  });
});
