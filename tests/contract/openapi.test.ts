import { readFile } from 'node:fs/promises';
import type { createRoute } from '@hono/zod-openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { buildOpenApiDocument } from '@/composition/openapi';
import { isObject, type Json, type JsonObject } from '@/composition/openapi-examples';
import { V1_ROUTES } from '@/composition/v1-contract';
import { ERROR_STATUS } from '@/platform/errors';

type Route = ReturnType<typeof createRoute>;
type Operation = JsonObject & { operationId: string; responses: JsonObject; 'x-roles': string[] };

const document = buildOpenApiDocument();
const components = document.components as { [part: string]: JsonObject };
const operations = Object.entries(document.paths as JsonObject).flatMap(([path, item]) =>
  Object.entries(item as JsonObject).map(([method, operation]) => ({
    path,
    method,
    operation: operation as Operation,
  })),
);
const named = operations.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const);
const routes = V1_ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const);

const resolve = (node: Json | undefined): JsonObject => {
  if (!isObject(node)) return {};
  if (typeof node.$ref !== 'string') return node;
  const [part = '', name = ''] = node.$ref.split('/').slice(2);
  return resolve(components[part]?.[name]);
};

type Media = { schema?: unknown; example?: unknown };
const jsonMedia = (response: unknown): Media =>
  (response as { content?: { 'application/json'?: Media } } | undefined)?.content?.['application/json'] ?? {};

describe('the document of /v1', () => {
  it('has expressions that a validator reads as ours', () => {
    const patterns = new Set<string>();
    JSON.stringify(document, (key, value) => {
      if (key === 'pattern' && typeof value === 'string') patterns.add(value);
      return value;
    });
    expect(patterns.size).toBeGreaterThan(15);
    for (const pattern of patterns) {
      expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
      expect(pattern).not.toMatch(/\/[a-z]+$/);
    }
    expect(JSON.stringify(components.schemas?.BuyCreditsInput)).toContain('"enum":[5,20,50]');
  });

  it('is OpenAPI 3.1 with a title, a server and every route', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Nimmit API' },
      servers: [{ url: '/v1' }],
    });
    expect(operations).toHaveLength(V1_ROUTES.length);
    expect(operations.length).toBeGreaterThan(100);
  });

  it('is the same each time it is built', () => {
    expect(buildOpenApiDocument()).toEqual(document);
  });

  it('refers only to components that exist', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g);
    for (const [, part = '', name = ''] of references) expect(components[part]).toHaveProperty([name]);
  });

  it('never says a nullable reference in the form that no null satisfies', () => {
    expect(JSON.stringify(document)).not.toMatch(/"allOf":\[\{"\$ref":"[^"]+"\},\{"type":\["/);
  });

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has types for the portals that are up to date', async () => {
    const withoutExamples = JSON.parse(
      JSON.stringify(document, (key, value) => (key === 'example' || key === 'examples' ? undefined : value)),
    );
    const types = astToString(
      await openapiTS(withoutExamples, { alphabetize: true, defaultNonNullable: false }),
    );
    const present = await readFile(new URL('../../src/ui/api/schema.d.ts', import.meta.url), 'utf8');
    expect(present.endsWith(types), 'run npm run generate:api').toBe(true);
  });
});

describe.each(named)('%s', (_name, { path, method, operation }) => {
  it('is described: tags, summary, description, who may, how to sign in', () => {
    expect(operation).toMatchObject({
      tags: [expect.any(String)],
      summary: expect.any(String),
      security: expect.any(Array),
    });
    expect(String(operation.description).length).toBeGreaterThan(3);
    expect(operation['x-roles'].length).toBeGreaterThan(0);
    expect(operation['x-roles'].includes('anonymous')).toBe((operation.security as Json[]).length === 0);
  });

  it('declares every parameter of its path', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const declared = ((operation.parameters ?? []) as JsonObject[]).filter((one) => one.in === 'path');
    expect(declared.map((one) => one.name).sort()).toEqual(inPath);
  });

  it('answers success and errors, each error with its codes and an example', () => {
    const statuses = Object.keys(operation.responses).map(Number);
    expect(statuses.some((status) => status < 400)).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining([401, 429, 500]));
    if (method !== 'get') expect(statuses).toContain(403);
    if (operation.requestBody) expect(statuses).toEqual(expect.arrayContaining([400, 413, 415]));
    for (const status of statuses.filter((one) => one >= 400)) {
      const response = resolve(operation.responses[status]);
      const codes = response['x-error-codes'] as (keyof typeof ERROR_STATUS)[];
      expect(codes.map((code) => ERROR_STATUS[code])).toEqual(codes.map(() => status));
      const media = (response.content as { 'application/json': { examples: JsonObject } })[
        'application/json'
      ];
      expect(Object.keys(media.examples)).toEqual(codes);
    }
  });
});

type Body = { content: { 'application/json': { schema: z.ZodType; example: { [key: string]: unknown } } } };
const bodies = routes.flatMap(([name, route]) => {
  const body = (route.request as { body?: Body } | undefined)?.body;
  return body ? [[name, body.content['application/json']] as const] : [];
});

describe.each(bodies)('the body of %s', (_name, { schema, example }) => {
  it('accepts its example', () => {
    expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  it('refuses unknown keys, operator objects and null', () => {
    expect(schema.safeParse({ ...example, unknownKey: 1 }).success).toBe(false);
    for (const key of Object.keys(example)) {
      expect(schema.safeParse({ ...example, [key]: { $gt: '' } }).success, key).toBe(false);
    }
    for (const wrong of [null, [], 'text', 1]) expect(schema.safeParse(wrong).success).toBe(false);
  });
});

describe.each(routes)('%s', (_name, route: Route) => {
  it('answers with examples that its schemas accept', () => {
    const operation = operations.find((one) => one.operation.operationId === route.operationId)?.operation;
    const successes = Object.entries(route.responses).filter(([status]) => Number(status) < 300);
    for (const [status, response] of successes) {
      const { schema } = jsonMedia(response);
      // A file has no example.
      if (!schema && 'content' in response) continue;
      const { example } = jsonMedia(operation?.responses[status]);
      expect(example).toBeDefined();
      expect((schema as z.ZodType).safeParse(example).error?.issues ?? []).toEqual([]);
    }
  });

  it('refuses unknown and operator parameters in its query', () => {
    const query = route.request?.query as z.ZodType | undefined;
    if (!query) return;
    expect(query.safeParse({}).success).toBe(true);
    expect(query.safeParse({ 'title[$gt]': '' }).success).toBe(false);
    expect(query.safeParse({ $where: '1' }).success).toBe(false);
  });
});
