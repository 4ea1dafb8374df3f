import type { JSONSchema4 } from 'json-schema';

export type Schema = JSONSchema4;

/** What Payload says of the fields of a collection: all, or some with what may be done with each. */
export type FieldRules =
  | true
  | { [field: string]: true | ({ [operation: string]: unknown } & { fields?: FieldRules }) };

export type FieldOperation = 'read' | 'create' | 'update';

/** Fields that Payload adds by itself and shows to whoever sees the document. */
const ALWAYS_READ = new Set(['id', 'createdAt', 'updatedAt']);

/** The schema with only the fields that the rules allow this operation on; nothing in it is required. */
export function allowedPart(
  schema: Schema,
  rules: FieldRules | undefined,
  operation: FieldOperation,
): Schema {
  const { required: _required, properties, ...rest } = schema;
  const kept = Object.entries(properties ?? {}).flatMap(([name, field]) => {
    if (operation === 'read' && ALWAYS_READ.has(name)) return [[name, field] as const];
    if (operation !== 'read' && ALWAYS_READ.has(name)) return [];
    const rule = rules === true ? true : rules?.[name];
    if (rule === undefined || (rule !== true && !rule[operation])) return [];
    return [[name, rule === true ? field : within(field, rule.fields, operation)] as const];
  });
  return { ...rest, properties: Object.fromEntries(kept) };
}

/** A group's or a row's own fields, by their own rules. */
function within(field: Schema, rules: FieldRules | undefined, operation: FieldOperation): Schema {
  if (rules === undefined) return field;
  if (field.properties) return allowedPart(field, rules, operation);
  const { items } = field;
  if (items && !Array.isArray(items) && items.properties)
    return { ...field, items: allowedPart(items, rules, operation) };
  return field;
}

/**
 * The schema as OpenAPI names its parts: a relation is an id, or the document itself where the reader may read it and asked for
 * depth. `readable` are the collections that have a part.
 */
export function referenced(node: unknown, readable: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.map((one) => referenced(one, readable));
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, $ref, tsType: _type, ...rest } = node as Record<string, unknown>;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return readable.has(name) ? { $ref: `#/components/schemas/${name}` } : { type: 'string' };
  }
  const others = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, referenced(value, readable)]),
  );
  if (!Array.isArray(oneOf)) return others;
  const choices = oneOf.map((one) => referenced(one, readable));
  const distinct = [...new Map(choices.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.length === 1 ? { ...others, ...(distinct[0] as object) } : { ...others, anyOf: distinct };
}
