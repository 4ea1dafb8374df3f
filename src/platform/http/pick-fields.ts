type Json = { [key: string]: unknown };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The answer with only the named fields in each item of `data` (`fields=id,title,worker.name`); `id` always stays.
 * Names that an item does not have are left out. Where `data` is not a list, nothing is picked.
 */
export function pickFields(answer: object, fields: string | undefined): object {
  const names = (fields ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const { data } = answer as { data?: unknown };
  if (names.length === 0 || !Array.isArray(data)) return answer;
  const paths = ['id', ...names].map((name) => name.split('.'));
  return { ...answer, data: data.map((item) => (isJson(item) ? pick(item, paths) : item)) };
}

function pick(item: Json, paths: readonly string[][]): Json {
  const picked: Json = {};
  for (const [head = '', ...rest] of paths) {
    if (!Object.hasOwn(item, head)) continue;
    const value = item[head];
    if (rest.length === 0) picked[head] = value;
    else if (isJson(value))
      picked[head] = { ...(isJson(picked[head]) ? picked[head] : {}), ...pick(value, [rest]) };
  }
  return picked;
}
