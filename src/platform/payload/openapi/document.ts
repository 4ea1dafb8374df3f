import {
  configToJSONSchema,
  getAccessResults,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload';
import { securitySchemes } from '@/platform/http/contract';
import { type Allowed, collectionPaths, GENERATED_ERROR, globalPath, graphqlPath } from './operations';
import { allowedPart, type FieldRules, referenced, type Schema } from './schemas';

type Rules = { [operation: string]: unknown } & { fields?: FieldRules };

const DESCRIPTION = [
  'Every collection as the signed-in reader may use it: what is not here, this reader may not do. The curated API at `/v1` does',
  'the product’s verbs; here documents are read, filtered and ordered freely.',
  'Send an access token or an API key with `data:read` as Bearer; a key only reads. The same rules hold in GraphQL.',
  'Fields that only some documents show their reader (a person’s own e-mail address, say) are not listed.',
].join('\n');

/** The panel's own bookkeeping is no part of the product. */
const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-');

/**
 * The OpenAPI 3.1 document of generated REST for whoever asks: each collection, operation and field that the live configuration's
 * access rules allow them, and nothing else.
 */
export async function describeGeneratedRest(req: PayloadRequest): Promise<object> {
  const { config } = req.payload;
  const access = (await getAccessResults({ req })) as unknown as Record<string, Record<string, Rules>>;
  const definitions = configToJSONSchema(config, 'text').definitions ?? {};
  const readOnly = Boolean((req.user as { _byKey?: boolean } | null)?._byKey);
  const allowed = config.collections.filter(isOurs).flatMap((collection) => {
    const rules = access.collections?.[collection.slug];
    return rules ? [{ ...operationsOf(collection, rules, readOnly), rules }] : [];
  });
  const globals = config.globals.flatMap(({ slug, label }) => {
    const rules = access.globals?.[slug];
    return rules?.read
      ? [{ slug, label: wordOf(label, slug), mayUpdate: Boolean(rules.update) && !readOnly, rules }]
      : [];
  });
  const readable = new Set(allowed.filter(({ read }) => read).map(({ slug }) => slug));
  const schemas: Record<string, unknown> = { GeneratedError: GENERATED_ERROR };
  const describe = (name: string, slug: string, rules: Rules, operation: 'read' | 'create' | 'update') => {
    const part = allowedPart(definitions[slug] as Schema, rules.fields, operation);
    schemas[name] = referenced(part, readable);
  };
  for (const { slug, rules, ...may } of allowed) {
    describe(slug, slug, rules, 'read');
    if (may.create) describe(`${slug}.create`, slug, rules, 'create');
    if (may.update) describe(`${slug}.update`, slug, rules, 'update');
  }
  for (const { slug, rules, mayUpdate } of globals) {
    describe(slug, slug, rules, 'read');
    if (mayUpdate) describe(`${slug}.update`, slug, rules, 'update');
  }
  const paths = [
    ...allowed.map(({ rules: _rules, ...one }) => collectionPaths(one)),
    ...globals.map(({ slug, label, mayUpdate }) => globalPath(slug, label, mayUpdate)),
    graphqlPath,
  ];
  return {
    openapi: '3.1.0',
    info: { title: 'Nimmit data', version: '1.0.0', description: DESCRIPTION },
    servers: [{ url: '/api' }],
    tags: [...allowed.map(({ many }) => many), ...globals.map(({ label }) => label), 'GraphQL'].map(
      (name) => ({ name }),
    ),
    paths: Object.assign({}, ...paths),
    components: { securitySchemes, schemas },
  };
}

function operationsOf(collection: SanitizedCollectionConfig, rules: Rules, readOnly: boolean): Allowed {
  const may = (operation: string) => Boolean(rules[operation]);
  return {
    slug: collection.slug,
    one: wordOf(collection.labels.singular, collection.slug),
    many: wordOf(collection.labels.plural, collection.slug),
    read: may('read'),
    create: may('create') && !readOnly,
    update: may('update') && !readOnly,
    delete: may('delete') && !readOnly,
  };
}

/** A label in English. */
function wordOf(label: unknown, slug: string): string {
  if (typeof label === 'string') return label;
  if (typeof label === 'object' && label !== null && 'en' in label) return String(label.en);
  return slug;
}
