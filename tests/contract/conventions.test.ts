import { describe, expect, it } from 'vitest';
import { buildOpenApiDocument } from '@/composition/openapi';
import { isObject, type Json, type JsonObject } from '@/composition/openapi-examples';

/** POSTs that create and move nothing, or whose repetition is settled in another way; each says which. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  '/auth/login': 'carries a login',
  '/auth/logout': 'ends what may be ended already',
  '/auth/refresh': 'carries a login; a token is worth one refresh',
  '/auth/forgot-password': 'answers everybody the same',
  '/auth/resend-verification': 'answers everybody the same',
  '/auth/reset-password': 'the mailed token is worth one password',
  '/auth/verify-email': 'the mailed token is worth one proof',
  '/auth/act-as/end': 'carries a login',
  '/auth/totp/setup': 'asks for the password',
  '/auth/totp/enable': 'asks for a code',
  '/auth/totp/disable': 'asks for the password',
  '/auth/totp/recovery-codes': 'asks for the password',
  '/auth/totp/verify': 'carries a login',
  '/admin/users/{id}/act-as': 'carries a login',
  '/users/me/erasure': 'asks for the password; who is erased is gone',
  '/users/me/payout-method': 'asks for the password; the same account twice is the same',
  '/invitations/look-up': 'reads',
  '/jobs/quote': 'reads',
  '/jobs/{id}/revision-quote': 'reads',
  '/subscriptions/{id}/preview': 'reads',
  '/admin/disputes/{id}/preview': 'reads',
  '/admin/organizations/{id}/credits/preview': 'reads',
  '/admin/payout-runs/preview': 'reads',
  '/jobs/{id}/files/{fileId}/parts': 'signs addresses',
  '/webhooks/stripe': 'an event of Stripe has an id of its own',
};

/** Lists that grow without end, by which a program may have to go far. */
const LARGE = [
  '/jobs',
  '/admin/jobs',
  '/notifications',
  '/payments/history',
  '/admin/transactions',
  '/admin/audit-logs',
];

/** What is edited by several people at once. */
const EDITED = ['/jobs/{id}', '/users/me', '/users/me/worker-profile', '/organization'];

const document = buildOpenApiDocument();

/** A part of the document, its reference followed; of what may be empty, what it is otherwise. */
function resolve(node: Json | undefined): JsonObject {
  if (!isObject(node)) return {};
  if (typeof node.$ref === 'string') {
    const steps = node.$ref.split('/').slice(1);
    return resolve(steps.reduce<Json>((at, step) => (at as JsonObject)[step] ?? null, document));
  }
  const { anyOf } = node;
  return Array.isArray(anyOf) ? resolve(anyOf[0]) : node;
}

interface Described {
  method: string;
  path: string;
  operation: JsonObject;
  query: string[];
  headers: string[];
  answer: JsonObject;
  media: string[];
}

const described: Described[] = Object.entries(document.paths as JsonObject).flatMap(([path, item]) =>
  Object.entries(item as JsonObject).map(([method, value]) => {
    const operation = value as JsonObject;
    const parameters = ((operation.parameters ?? []) as Json[]).map(resolve);
    const named = (place: string) =>
      parameters.filter((one) => one.in === place).map(({ name }) => String(name));
    const responses = operation.responses as JsonObject;
    const first = Object.keys(responses).find((status) => Number(status) < 300) ?? '200';
    const content = resolve(responses[first]).content as JsonObject | undefined;
    const media = content?.['application/json'] as JsonObject | undefined;
    const answer = resolve(media?.schema);
    const at = { method, path, operation, answer, media: Object.keys(content ?? {}) };
    return { ...at, query: named('query'), headers: named('header') };
  }),
);

const named = (found: Described[]) =>
  found.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const);
const propertiesOf = (schema: JsonObject) => (schema.properties ?? {}) as JsonObject;
const isList = ({ answer }: Described) => resolve(propertiesOf(answer).data).type === 'array';
const isPaged = ({ answer }: Described) => 'pagination' in propertiesOf(answer);
const itemOf = ({ answer }: Described) => resolve(resolve(propertiesOf(answer).data).items);

const reads = described.filter(({ method }) => method === 'get');
const lists = reads.filter((one) => isList(one) || isPaged(one));
const byNumber = lists.filter(({ query }) => query.includes('page'));
const files = lists.filter(({ operation }) => isObject(operation['x-file']));

describe.each(named(lists))('the list %s', (_name, list) => {
  it('is paged by number or place and sorted by name, or short and whole; fields are picked', () => {
    expect(list.query).toContain('fields');
    if (list.query.includes('page')) expect(list.query).toEqual(expect.arrayContaining(['limit', 'sort']));
    else if (isPaged(list)) expect(list.query).toEqual(expect.arrayContaining(['cursor', 'limit']));
    else expect(list.query.filter((name) => name !== 'limit')).toEqual(['fields']);
  });

  it('says where the answer stands when it is paged', () => {
    const { query } = list;
    expect(isPaged(list)).toBe(query.includes('page') || query.includes('cursor'));
  });
});

describe('the lists of /v1', () => {
  it('are many', () => {
    expect(lists.length).toBeGreaterThan(35);
    expect(byNumber.length).toBeGreaterThan(18);
  });

  it.each(named(byNumber))(
    '%s answers 20 at first and 100 at most, in an order of its own',
    (_name, list) => {
      const limit = ((list.operation.parameters ?? []) as Json[])
        .map(resolve)
        .find(({ name }) => name === 'limit');
      expect(resolve(limit?.schema)).toMatchObject({ default: 20, maximum: 100, minimum: 1 });
      const sort = ((list.operation.parameters ?? []) as Json[])
        .map(resolve)
        .find(({ name }) => name === 'sort');
      const { enum: sorts, default: first } = resolve(sort?.schema);
      expect(sorts).toContain(first);
    },
  );

  it.each(LARGE)('%s also pages by cursor', (path) => {
    expect(lists.find((one) => one.path === path)?.query).toContain('cursor');
  });

  it.each(named(files))('%s is a file of fields that its items have', (_name, list) => {
    const { columns } = list.operation['x-file'] as { columns: string[] };
    expect(list.query).toContain('format');
    for (const column of columns) {
      const found = column.split('.').reduce<JsonObject | undefined>((schema, key) => {
        const properties = propertiesOf(schema ?? {});
        return key in properties ? resolve(properties[key]) : undefined;
      }, itemOf(list));
      expect(found, column).toBeDefined();
    }
  });

  it('say that they are files where they take `format`, and the other way round', () => {
    for (const { path, query, media } of reads.filter(({ query: names }) => names.includes('format'))) {
      expect(media.includes('text/csv'), `${path} ${query}`).toBe(true);
    }
    expect(files.length).toBeGreaterThan(10);
  });
});

describe.each(named(described.filter(({ method }) => method === 'post')))(
  '%s',
  (_name, { path, headers }) => {
    it('takes an Idempotency-Key, or is listed with the reason why not', () => {
      expect(headers.includes('Idempotency-Key')).toBe(!(path in WITHOUT_KEY));
    });
  },
);

it.each(EDITED)('PATCH %s takes If-Match and says when it is stale', (path) => {
  const edit = described.find((one) => one.path === path && one.method === 'patch');
  expect(edit?.headers).toContain('If-Match');
  expect(Object.keys(edit?.operation.responses as JsonObject)).toContain('412');
});
