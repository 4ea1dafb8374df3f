import { MOST_DOCUMENTS } from '../read-limits';

export interface Allowed {
  slug: string;
  one: string;
  many: string;
  create: boolean;
  read: boolean;
  update: boolean;
  delete: boolean;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const query = (name: string, schema: object, description: string, more: object = {}) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...more,
});
const free = { type: 'object', additionalProperties: true };
const nested = { style: 'deepObject', explode: true };

const DEPTH = query(
  'depth',
  { type: 'integer', minimum: 0, maximum: 3, default: 0 },
  'How many relations deep documents stand in place of ids, as far as the reader may read them.',
);
const SHAPE = [
  DEPTH,
  query('select', free, 'Fields to answer with: `select[title]=true`.', nested),
  query('populate', free, 'Fields of related documents: `populate[users][profile]=true`.', nested),
];
const WHERE = query(
  'where',
  free,
  'Conditions: `where[status][equals]=review`, joined by `and`/`or`. Fields that the reader may not read are refused.',
  nested,
);
const LIST = [
  WHERE,
  query(
    'limit',
    { type: 'integer', minimum: 1, maximum: MOST_DOCUMENTS, default: 10 },
    'Documents on a page.',
  ),
  query('page', { type: 'integer', minimum: 1, default: 1 }, 'Which page.'),
  query('sort', { type: 'string' }, 'A field, `-` in front for descending; several with commas between.'),
  query(
    'joins',
    free,
    'Lists below a document: `joins[offers][limit]=5`, or `joins=false` for none.',
    nested,
  ),
  ...SHAPE,
];
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{24}$' } };

const REFUSALS = {
  400: json(ref('GeneratedError'), 'The question is not a good one: an unknown field, operator or value.'),
  401: json(ref('GeneratedError'), 'The API key is not good.'),
  403: json(ref('GeneratedError'), 'Not allowed, or asked about a field that the reader may not read.'),
  413: json(ref('GeneratedError'), 'The body is over 1 MB.'),
  429: json(ref('GeneratedError'), 'Too many requests.'),
};
const GONE = { 404: json(ref('GeneratedError'), 'There is none, or it is not yours.') };

const read = {
  security: [{ bearer: [] }, { cookie: [] }, { apiKey: ['data:read'] }],
  'x-scope': 'data:read',
};
const write = { security: [{ bearer: [] }, { cookie: [] }], 'x-scope': 'people only' };

const page = (slug: string) => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: ref(slug) },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: 'integer' },
    pagingCounter: { type: 'integer' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
});
const changed = (slug: string) => ({
  type: 'object',
  properties: { message: { type: 'string' }, doc: ref(slug) },
});
const body = (name: string) => ({
  required: true,
  content: { 'application/json': { schema: ref(name) } },
});

/** The paths of a collection, with the operations that are allowed. */
export function collectionPaths(allowed: Allowed): Record<string, object> {
  const { slug, one, many } = allowed;
  const tags = [many];
  const list = allowed.read
    ? {
        get: {
          ...{ tags, ...read, operationId: `find-${slug}`, summary: `List ${many.toLowerCase()}` },
          parameters: LIST,
          responses: { 200: json(page(slug), 'A page.'), ...REFUSALS },
        },
      }
    : {};
  const create = allowed.create
    ? {
        post: {
          ...{ tags, ...write, operationId: `create-${slug}`, summary: `Create: ${one.toLowerCase()}` },
          parameters: [DEPTH],
          requestBody: body(`${slug}.create`),
          responses: { 201: json(changed(slug), 'Created.'), ...REFUSALS },
        },
      }
    : {};
  const single = {
    ...(allowed.read
      ? {
          get: {
            ...{ tags, ...read, operationId: `read-${slug}`, summary: `Read: ${one.toLowerCase()}` },
            parameters: SHAPE,
            responses: { 200: json(ref(slug), 'The document.'), ...GONE, ...REFUSALS },
          },
        }
      : {}),
    ...(allowed.update
      ? {
          patch: {
            ...{ tags, ...write, operationId: `update-${slug}`, summary: `Change: ${one.toLowerCase()}` },
            parameters: [DEPTH],
            requestBody: body(`${slug}.update`),
            responses: { 200: json(changed(slug), 'Changed.'), ...GONE, ...REFUSALS },
          },
        }
      : {}),
    ...(allowed.delete
      ? {
          delete: {
            ...{ tags, ...write, operationId: `delete-${slug}`, summary: `Delete: ${one.toLowerCase()}` },
            responses: { 200: json(changed(slug), 'Deleted.'), ...GONE, ...REFUSALS },
          },
        }
      : {}),
  };
  const count = { type: 'object', properties: { totalDocs: { type: 'integer' } } };
  return {
    [`/${slug}`]: { ...list, ...create },
    [`/${slug}/{id}`]: { parameters: [ID], ...single },
    ...(allowed.read
      ? {
          [`/${slug}/count`]: {
            get: {
              ...{ tags, ...read, operationId: `count-${slug}`, summary: `Count ${many.toLowerCase()}` },
              parameters: [WHERE],
              responses: { 200: json(count, 'How many.'), ...REFUSALS },
            },
          },
        }
      : {}),
  };
}

/** The path of a global. */
export function globalPath(slug: string, label: string, mayUpdate: boolean): Record<string, object> {
  const tags = [label];
  const update = {
    post: {
      ...{ tags, ...write, operationId: `update-${slug}`, summary: `Change ${label.toLowerCase()}` },
      requestBody: body(`${slug}.update`),
      responses: { 200: json(changed(slug), 'Changed.'), ...REFUSALS },
    },
  };
  return {
    [`/globals/${slug}`]: {
      get: {
        ...{ tags, ...read, operationId: `read-${slug}`, summary: `Read ${label.toLowerCase()}` },
        parameters: SHAPE,
        responses: { 200: json(ref(slug), 'The values.'), ...REFUSALS },
      },
      ...(mayUpdate ? update : {}),
    },
  };
}

/** GraphQL, as the one operation that it is to REST. */
export const graphqlPath = {
  '/graphql': {
    post: {
      tags: ['GraphQL'],
      operationId: 'graphql',
      summary: 'Ask GraphQL',
      description:
        'The same documents under the same rules: `{ Jobs(limit: 5) { docs { number status } } }`. At most 64 KB, 9 levels, 2,000 fields and 10,000 documents a question. A key asks queries, no mutations.',
      ...read,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['query'],
              properties: { query: { type: 'string' }, variables: free, operationName: { type: 'string' } },
            },
            example: { query: '{ Jobs(limit: 5) { totalDocs docs { number title status } } }' },
          },
        },
      },
      responses: {
        200: json(
          { type: 'object', properties: { data: free, errors: { type: 'array', items: free } } },
          'The answer.',
        ),
        ...REFUSALS,
      },
    },
  },
};

/** A refusal of the generated doors. */
export const GENERATED_ERROR = {
  type: 'object',
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          message: { type: 'string' },
          data: { type: ['object', 'null'], additionalProperties: true },
        },
      },
    },
  },
  example: { errors: [{ message: 'You are not allowed to perform this action.' }] },
};
