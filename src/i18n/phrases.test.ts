import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefTranslationKeys } from '@/features/jobs/domain/brief-forms';
import { locales } from './locales';

type Tree = { [key: string]: string | Tree };

const src = join(import.meta.dirname, '..');

function words(locale: string, namespace: string): Tree {
  return JSON.parse(readFileSync(join(src, `i18n/messages/${locale}/${namespace}.json`), 'utf8')) as Tree;
}

function find(tree: Tree, key: string): string | Tree | undefined {
  return key
    .split('.')
    .reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree);
}

/** Keys that a rule's source names, whole or by their last part. */
function keysIn(file: string, whole: RegExp, parts?: { prefix: string; pattern: RegExp }): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  const named = [...code.matchAll(whole)].map(([, key = '']) => key);
  const built = parts ? [...code.matchAll(parts.pattern)].map(([, key = '']) => parts.prefix + key) : [];
  return [...new Set([...named, ...built])];
}

const matchKeys = [
  ...keysIn('features/matching/domain/explain.ts', /'(match\.[\w.-]+)'/g, {
    prefix: 'match.if.',
    pattern: /withStats\('(\w+)'/g,
  }),
  ...keysIn('features/matching/api/match-phrases.ts', /'(match\.[\w.-]+)'/g),
];
const promiseKeys = [
  ...keysIn('features/promise/domain/promise.ts', /'(promise\.[\w-]+)'/g),
  ...keysIn('features/promise/domain/confidence.ts', /'(promise\.[\w-]+)'/g),
  'promise.holiday-kh',
  'promise.holiday-us',
];

describe.each(locales)('what the rules say, in %s', (locale) => {
  it('has every question, option and unit of the brief forms', () => {
    const briefs = { brief: words(locale, 'briefs') };
    const missing = briefTranslationKeys().filter((key) => typeof find(briefs, key) !== 'string');
    expect(missing).toEqual([]);
  });

  it('has every reason and counterfactual of matching', () => {
    expect(matchKeys.length).toBeGreaterThan(10);
    const match = { match: words(locale, 'match') };
    expect(matchKeys.filter((key) => typeof find(match, key) !== 'string')).toEqual([]);
  });

  it('has every reason of a promise', () => {
    expect(promiseKeys.length).toBeGreaterThan(7);
    const promise = { promise: words(locale, 'promise') };
    expect(promiseKeys.filter((key) => typeof find(promise, key) !== 'string')).toEqual([]);
  });
});
