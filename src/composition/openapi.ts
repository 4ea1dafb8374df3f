import { OpenAPIHono } from '@hono/zod-openapi';
import { webhookDocuments } from '@/features/webhooks/api/webhooks.document';
import { securitySchemes } from '@/platform/http/contract';
import { withImpliedErrors } from './openapi-errors';
import { errorExamples, exampleOf, isObject, type Json, type JsonObject } from './openapi-examples';
import { V1_ROUTES } from './v1-contract';

const DESCRIPTION = [
  'The API of Nimmit. Success: `{ success: true, data, message? }`; lists add `pagination`. Failure:',
  '`{ success: false, error: { code, message, details? } }`, where `details` names each wrong field.',
  'Every answer carries `X-Request-Id`. POSTs that create or move something take `Idempotency-Key`.',
  'Programs use a scoped API key (`nim_live_…`) as Bearer: each operation says in `x-scope` which scope it needs, or that it is',
  'for people only. People sign in with `POST /auth/login`. What happens is sent to webhooks (see `webhooks` below). Money is in minor units, instants are UTC.',
].join('\n');

const mapValues = (node: JsonObject, change: (value: Json, key: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));

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
  return mapValues(node, sayNullable);
}

/**
 * The generator writes the flags of an expression behind it, where they would be letters to match; and few languages
 * know control characters by their name.
 */
const sayPattern = (pattern: string) =>
  pattern.replace(/\$\/[dgimsuvy]+$/, '$').replaceAll('\\p{Cc}', String.raw`\u0000-\u001f\u007f-\u009f`);
const sayPatterns = (document: object): JsonObject =>
  JSON.parse(
    JSON.stringify(document, (key, value) =>
      key === 'pattern' && typeof value === 'string' ? sayPattern(value) : value,
    ),
  );

const allowsNull = (schema: JsonObject) => Array.isArray(schema.type) && schema.type.includes('null');

/** Adds examples to every answer, and keeps each error response once, in `components.responses`. */
function finish(document: JsonObject): JsonObject {
  const components = document.components as JsonObject;
  const schemas = components.schemas as JsonObject;
  const shared: JsonObject = {};
  const finishResponse = (response: Json): Json => {
    const media =
      isObject(response) && isObject(response.content) ? response.content['application/json'] : undefined;
    if (!isObject(response) || !isObject(media)) return response;
    const codes = response['x-error-codes'];
    if (!Array.isArray(codes)) {
      return {
        ...response,
        content: {
          ...(response.content as JsonObject),
          'application/json': { ...media, example: exampleOf(media.schema, schemas) },
        },
      };
    }
    const name = codes.join('.');
    shared[name] = {
      ...response,
      content: { 'application/json': { ...media, examples: errorExamples(codes) } },
    };
    return { $ref: `#/components/responses/${name}` };
  };
  const finishOperation = (operation: Json): Json =>
    isObject(operation) && isObject(operation.responses)
      ? { ...operation, responses: mapValues(operation.responses, finishResponse) }
      : operation;
  const paths = mapValues(document.paths as JsonObject, (item) =>
    isObject(item) ? mapValues(item, finishOperation) : item,
  );
  const finishEvent = (operation: Json): Json => {
    if (!isObject(operation) || !isObject(operation.requestBody)) return operation;
    const { content } = operation.requestBody;
    const media = isObject(content) ? content['application/json'] : null;
    if (!isObject(media)) return operation;
    const example = exampleOf(media.schema, schemas);
    const body = { ...operation.requestBody, content: { 'application/json': { ...media, example } } };
    return { ...operation, requestBody: body };
  };
  const webhooks = mapValues(document.webhooks as JsonObject, (item) =>
    isObject(item) ? mapValues(item, finishEvent) : item,
  );
  return { ...document, paths, webhooks, components: { ...components, responses: shared } };
}

/**
 * The events, written apart: a named part is written as it is met first, and one that an event may leave empty would be empty for all
 * routes. What they name stands in the routes' parts.
 */
function describeEvents(): JsonObject {
  const app = new OpenAPIHono();
  for (const event of webhookDocuments) app.openAPIRegistry.registerWebhook(event);
  const { webhooks } = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } });
  return JSON.parse(JSON.stringify(webhooks)) as JsonObject;
}

/** The OpenAPI 3.1 document of /v1, made from the contract alone: the same wherever and whenever it is built. */
export function buildOpenApiDocument(): JsonObject {
  const app = new OpenAPIHono();
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  for (const route of V1_ROUTES) app.openAPIRegistry.registerPath(withImpliedErrors(route));
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
  const plain = sayPatterns({ ...document, webhooks: describeEvents() });
  return finish(sayNullable(plain) as JsonObject);
}
