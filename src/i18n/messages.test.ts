import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icuArguments } from './icu-arguments';
import { locales } from './locales';
import { namespaces } from './namespaces';

type Tree = { [key: string]: string | Tree };

const root = join(import.meta.dirname, 'messages');

function read(locale: string, namespace: string): Tree {
  return JSON.parse(readFileSync(join(root, locale, `${namespace}.json`), 'utf8')) as Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function sources(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.test.ts') ? [path] : [];
  });
}

describe('messages', () => {
  it.each(locales)('%s has exactly one file per namespace', (locale) => {
    const files = readdirSync(join(root, locale)).sort();
    expect(files).toEqual(namespaces.map((name) => `${name}.json`).sort());
  });

  it.each(namespaces)('%s says the same things in both languages', (namespace) => {
    const [en, km] = [flatten(read('en', namespace)), flatten(read('km', namespace))];
    expect([...km.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, message] of en) {
      expect(icuArguments(km.get(key) ?? ''), `${namespace}.${key}`).toEqual(icuArguments(message));
      expect(km.get(key)?.trim(), `${namespace}.${key}`).not.toBe('');
    }
  });

  it('has words for every key that the code names literally', () => {
    const known = new Set(
      namespaces.flatMap((name) => [...flatten(read('en', name)).keys()].map((key) => `${name}.${key}`)),
    );
    const missing: string[] = [];
    for (const file of sources(join(root, '..', '..'))) {
      const code = readFileSync(file, 'utf8');
      const hooks = [
        ...code.matchAll(/const (\w+) = (?:await )?(?:use|get)Translations\((?:'([\w.]*)')?\)/g),
      ];
      const names = new Map<string, Set<string>>();
      for (const [, variable = '', namespace = ''] of hooks)
        names.set(variable, (names.get(variable) ?? new Set()).add(namespace));
      for (const [variable, spaces] of names) {
        for (const [, key = ''] of code.matchAll(
          new RegExp(`\\b${variable}(?:\\.rich|\\.markup|\\.raw)?\\(\\s*'([\\w.-]+)'`, 'g'),
        )) {
          const found = [...spaces].some((space) => {
            const full = space ? `${space}.${key}` : key;
            return known.has(full) || [...known].some((name) => name.startsWith(`${full}.`));
          });
          if (!found) missing.push(`${file.split('/src/')[1]}: ${[...spaces].join('|')} ${key}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
