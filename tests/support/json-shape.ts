type Json = unknown;

const kindOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

export interface Comparison {
  /** Paths (`items.data[].price`, `data[].object.*`) that may be absent. */
  optional: readonly string[];
}

/**
 * Where an answer lacks a field that the reference has, or has it with another JSON type. Null agrees with everything,
 * and so does an identifier with the object that it stands for; names of free maps (metadata) are not compared.
 */
export function differences(reference: Json, answer: Json, comparison: Comparison, path = ''): string[] {
  const [expected, found] = [kindOf(reference), kindOf(answer)];
  if (expected === 'null' || found === 'null') return [];
  const isReference = [expected, found].sort().join() === 'object,string';
  if (isReference && path !== '') return [];
  if (expected !== found) return [`${path}: ${found} instead of ${expected}`];
  if (expected === 'array') {
    const [first] = reference as Json[];
    const [ours] = answer as Json[];
    if (first === undefined || ours === undefined) return [];
    return differences(first, ours, comparison, `${path}[]`);
  }
  if (expected !== 'object' || path.endsWith('metadata')) return [];
  return Object.entries(reference as Record<string, Json>).flatMap(([name, value]) => {
    const inner = path ? `${path}.${name}` : name;
    if (!(name in (answer as object)))
      return value === null || isOptional(inner, comparison) ? [] : [`${inner}: missing`];
    return differences(value, (answer as Record<string, Json>)[name], comparison, inner);
  });
}

function isOptional(path: string, { optional }: Comparison): boolean {
  return optional.some((one) =>
    one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one || path.endsWith(`.${one}`),
  );
}
