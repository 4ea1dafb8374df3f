import { OpenAPIHono } from '@hono/zod-openapi';
import { securitySchemes } from '@/platform/http/contract';
import { V1_ROUTES } from './v1-contract';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const DESCRIPTION = [
  'The API of Nimmit. Success: `{ success: true, data, message? }`; lists add `pagination`. Failure:',
  '`{ success: false, error: { code, message, details? } }`, where `details` names each wrong field.',
  'Every answer carries `X-Request-Id`. POSTs that create or move something take `Idempotency-Key`.',
  'Sign in with `POST /auth/login` and send the access token as Bearer. Money is in minor units, instants are UTC.',
].join('\n');

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const allowsNull = (schema: JsonObject) => Array.isArray(schema.type) && schema.type.includes('null');

/**
 * The generator writes a nullable reference as `allOf: [$ref, { type: [object, null] }]`, which no null
 * satisfies; JSON Schema says it as `anyOf: [$ref, { type: null }]`.
 */
function sayNullable(node: Json): Json {
  if (Array.isArray(node)) return node.map(sayNullable);
  if (!isObject(node)) return node;
  const [reference, rest] = Array.isArray(node.allOf) && node.allOf.length === 2 ? node.allOf : [];
  if (isObject(reference) && '$ref' in reference && isObject(rest) && allowsNull(rest)) {
    const { allOf: _all, ...others } = node;
    const { type: _type, ...notes } = rest;
    return { ...others, ...notes, anyOf: [reference, { type: 'null' }] };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sayNullable(value)]));
}

/** Moves each error response to `components.responses`, named by its codes, and refers to it. */
function shareErrorResponses(document: JsonObject): JsonObject {
  const shared: JsonObject = {};
  const share = (response: Json): Json => {
    const codes = isObject(response) ? response['x-error-codes'] : undefined;
    if (!Array.isArray(codes)) return response;
    const name = codes.join('.');
    shared[name] = response;
    return { $ref: `#/components/responses/${name}` };
  };
  const visit = (node: Json, key: string): Json => {
    if (!isObject(node)) return node;
    if (key === 'responses') return mapValues(node, share);
    return mapValues(node, visit);
  };
  const paths = visit(document.paths ?? {}, 'paths');
  return { ...document, paths, components: { ...(document.components as JsonObject), responses: shared } };
}

const mapValues = (node: JsonObject, change: (value: Json, key: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));

/** The OpenAPI 3.1 document of /v1, made from the contract alone: the same wherever and whenever it is built. */
export function buildOpenApiDocument(): Record<string, unknown> {
  const app = new OpenAPIHono();
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  for (const route of V1_ROUTES) app.openAPIRegistry.registerPath(route);
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Nimmit API',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/v1' }],
    tags: [...new Set(V1_ROUTES.flatMap((route) => route.tags ?? []))].map((name) => ({ name })),
  });
  const { webhooks: _none, ...plain } = JSON.parse(JSON.stringify(document)) as JsonObject;
  return shareErrorResponses(sayNullable(plain) as JsonObject);
}
