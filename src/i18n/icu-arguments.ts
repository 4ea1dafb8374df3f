/**
 * Names of the arguments and tags of an ICU message, sorted. Words inside plural and select branches are messages
 * of their own and are read too; `'{'` quoting is not supported because no message of ours needs it.
 */
export function icuArguments(message: string): string[] {
  const found = new Set<string>();
  readMessage(message, 0, found);
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  return [...found].sort();
}

/** Reads up to the `}` that closes this message; returns the place after it. */
function readMessage(text: string, from: number, found: Set<string>): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === '}') return at + 1;
    at = text[at] === '{' ? readArgument(text, at + 1, found) : at + 1;
  }
  return at;
}

/** Reads `name}`, `name, type, style}` or `name, plural, one {…} other {…}}`. */
function readArgument(text: string, from: number, found: Set<string>): number {
  const name = /^\s*(\w+)\s*/.exec(text.slice(from));
  if (!name) throw new Error(`Not an argument: ${text.slice(from - 1, from + 20)}`);
  found.add(name[1] ?? '');
  let at = from + name[0].length;
  while (at < text.length && text[at] !== '}')
    at = text[at] === '{' ? readMessage(text, at + 1, found) : at + 1;
  return at + 1;
}
