/** Parameters as they arrive: texts, nested by brackets. */
export type Param = string | Params | Param[];
export interface Params {
  [name: string]: Param;
}

function place(target: Params, path: string[], value: string): void {
  let node = target;
  for (const [depth, step] of path.entries()) {
    const name = step === '' ? String(Object.keys(node).length) : step;
    if (name === '__proto__') return;
    if (depth === path.length - 1) {
      node[name] = value;
      return;
    }
    const below = node[name];
    const next: Params = typeof below === 'object' && !Array.isArray(below) ? below : {};
    node[name] = next;
    node = next;
  }
}

/** What has only numbers for names is a list. */
function withLists(value: Param): Param {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const children = names.map((name) => withLists(value[name] as Param));
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) return children;
  return Object.fromEntries(names.map((name, index) => [name, children[index] as Param]));
}

/** Reads `a[b][0]=c&expand[]=d` into `{ a: { b: ['c'] }, expand: ['d'] }`. */
export function parseForm(text: string): Params {
  const flat: Params = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const open = key.indexOf('[');
    const head = open < 0 ? key : key.slice(0, open);
    const rest =
      open < 0 ? [] : [...key.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
    place(flat, [head, ...rest], value);
  }
  return Object.fromEntries(Object.entries(flat).map(([name, value]) => [name, withLists(value)]));
}
