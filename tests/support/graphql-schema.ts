import type { Panel } from './panel';

/** A field of a type, unwrapped: `docs: [Job!]!` has the type `Job`. */
export interface SchemaField {
  name: string;
  type: string;
  kind: string;
  isRequired: boolean;
  isMany: boolean;
}

interface RawType {
  name: string | null;
  kind: string;
  ofType: RawType | null;
}
interface RawField {
  name: string;
  type: RawType;
}
interface Raw {
  __schema: {
    queryType: { fields: RawField[] };
    mutationType: { fields: RawField[] };
    types: {
      name: string;
      fields: RawField[] | null;
      inputFields: RawField[] | null;
      enumValues: { name: string }[] | null;
    }[];
  };
}

/** What the generated GraphQL door can be asked, as it says itself. */
export interface GraphqlSchema {
  /** Questions whose answer has `docs`. */
  lists: SchemaField[];
  mutations: ReadonlySet<string>;
  /** GraphQL's name of one document → its collection. */
  slugs: Record<string, string>;
  fields(type: string): SchemaField[];
  /** Every field of an input type with a value that fits it. */
  inputs(type: string): { name: string; value: string }[];
  enumOf(type: string): string | null;
}

const TYPE = 'type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }';
const QUESTION = `{ __schema {
  queryType { fields { name ${TYPE} } } mutationType { fields { name ${TYPE} } }
  types { name fields { name ${TYPE} } inputFields { name ${TYPE} } enumValues { name } }
} }`;

function unwrap({ name, type }: RawField): SchemaField {
  let [inner, isMany] = [type, false];
  const isRequired = type.kind === 'NON_NULL';
  while (inner.ofType) {
    isMany ||= inner.kind === 'LIST';
    inner = inner.ofType;
  }
  return { name, type: inner.name ?? '', kind: inner.kind, isRequired, isMany };
}

/** Reads it. */
export async function readSchema(panel: Panel): Promise<GraphqlSchema> {
  const { body } = await panel.graphql<Raw>(QUESTION);
  if (!body.data) throw new Error(JSON.stringify(body.errors));
  const { queryType, mutationType, types } = body.data.__schema;
  const byName = new Map(types.map((type) => [type.name, type]));
  const fields = (type: string) => {
    const found = byName.get(type);
    return (found?.fields ?? found?.inputFields ?? []).map(unwrap);
  };
  const queries = queryType.fields.map(unwrap);
  const schema: GraphqlSchema = {
    lists: queries.filter(({ type }) => fields(type).some(({ name }) => name === 'docs')),
    mutations: new Set(mutationType.fields.map(({ name }) => name)),
    slugs: {},
    fields,
    inputs: (type) => fields(type).map((field) => ({ name: field.name, value: valueFor(schema, field, 0) })),
    enumOf: (type) => byName.get(type)?.enumValues?.at(-1)?.name ?? null,
  };
  const names = Object.entries(panel.payload.collections).map(
    ([slug, { config }]) => [config.graphQL ? config.graphQL.singularName : undefined, slug] as const,
  );
  const singles = queries.filter(({ name }) => queries.some((other) => other.name === `docAccess${name}`));
  for (const { name } of singles) {
    const named = names.find(([singular]) => singular === name)?.[1];
    const slug = named ?? slugOf(name, Object.keys(panel.payload.collections));
    if (slug) schema.slugs[name] = slug;
  }
  return schema;
}

/** `WorkerProfile` → `worker-profiles`. */
function slugOf(single: string, slugs: string[]): string | undefined {
  const kebab = single.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return slugs.find((slug) => [kebab, `${kebab}s`, kebab.replace(/y$/, 'ies')].includes(slug));
}

const isDocument = (schema: GraphqlSchema, type: string) => {
  const names = schema.fields(type).map(({ name }) => name);
  return names.includes('id') && names.includes('createdAt');
};

/**
 * Everything that can be selected of a list's documents, in questions small enough to be answered: the plain fields, each
 * relation and list below and, when it is to be deep, what these lead to.
 */
export function selection(schema: GraphqlSchema, list: string, isDeep: boolean): string[] {
  const type = schema.lists.find(({ name }) => name === list)?.type ?? '';
  const document = schema.fields(type).find(({ name }) => name === 'docs')?.type ?? '';
  const questions = [plain(schema, document).join(' ')];
  for (const path of ways(schema, document)) {
    questions.push(`id ${path.open(plain(schema, path.type).join(' '))}`);
    if (!isDeep) continue;
    const further = ways(schema, path.type).map((way) => way.open(plain(schema, way.type).join(' ')));
    for (let from = 0; from < further.length; from += 3) {
      questions.push(`id ${path.open(`id ${further.slice(from, from + 3).join(' ')}`)}`);
    }
  }
  return questions;
}

interface Way {
  type: string;
  open(inner: string): string;
}

/** Where a document leads: its relations, those in its groups, and the lists below it. */
function ways(schema: GraphqlSchema, type: string): Way[] {
  return schema.fields(type).flatMap((field): Way[] => {
    if (field.kind !== 'OBJECT') return [];
    const docs = schema.fields(field.type).find(({ name }) => name === 'docs');
    if (docs) return [{ type: docs.type, open: (inner) => `${field.name}(limit: 3) { docs { ${inner} } }` }];
    const open = (inner: string) => `${field.name} { ${inner} }`;
    if (isDocument(schema, field.type)) return [{ type: field.type, open }];
    return ways(schema, field.type).map((way) => ({ ...way, open: (inner) => open(way.open(inner)) }));
  });
}

/** The fields of a type that are no relations, groups opened. */
function plain(schema: GraphqlSchema, type: string): string[] {
  return schema.fields(type).flatMap((field) => {
    if (field.kind === 'UNION') return [];
    if (field.kind !== 'OBJECT') return [field.name];
    const isOpened = schema.fields(field.type).some(({ name }) => name === 'docs');
    if (isOpened || isDocument(schema, field.type)) return [];
    const inner = plain(schema, field.type);
    return inner.length > 0 ? [`${field.name} { ${inner.join(' ')} }`] : [];
  });
}

/** A value of an input type with its required fields. */
export function anyValue(schema: GraphqlSchema, type: string, level = 0): string {
  const needed = schema.fields(type).filter(({ isRequired }) => isRequired || level === 0);
  return `{ ${needed.map((field) => `${field.name}: ${valueFor(schema, field, level + 1)}`).join(', ')} }`;
}

const ID = '0123456789abcdef01234567';
const SCALARS: Record<string, string> = {
  Boolean: 'true',
  Int: '7',
  Float: '7',
  JSON: '{ a: 1 }',
  JSONObject: '{ a: 1 }',
  EmailAddress: '"attack@nimmit.test"',
  DateTime: '"2026-01-01T00:00:00.000Z"',
};

function valueFor(schema: GraphqlSchema, field: SchemaField, level: number): string {
  const value =
    field.kind === 'ENUM'
      ? (schema.enumOf(field.type) ?? 'null')
      : field.kind === 'INPUT_OBJECT'
        ? level > 3
          ? '{}'
          : anyValue(schema, field.type, level + 1)
        : (SCALARS[field.type] ?? (/At$|date/i.test(field.name) ? '"2026-01-01"' : `"${ID}"`));
  return field.isMany ? `[${value}]` : value;
}
