import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import {
  type BriefField,
  briefForm,
  briefTranslationKeys,
  missingAnswers,
  wrongAnswers,
} from './brief-forms';

const GOOD: Record<BriefField['type'], (field: BriefField) => unknown> = {
  text: () => 'A text',
  longtext: () => 'A longer text',
  url: () => 'https://example.com/a',
  number: (field) => field.min ?? 1,
  select: (field) => field.options?.[0],
  multi: (field) => field.options?.slice(0, 2),
};
const complete = (category: (typeof JOB_CATEGORIES)[number]) =>
  Object.fromEntries(briefForm(category).fields.map((field) => [field.key, GOOD[field.type](field)]));

describe.each(JOB_CATEGORIES)('%s', (category) => {
  const { fields } = briefForm(category);
  it('asks different things, in a form that can be completed', () => {
    expect(new Set(fields.map((f) => f.key)).size).toBe(fields.length);
    expect(fields.some((f) => f.key === 'definitionOfDone' && f.required)).toBe(true);
    expect(missingAnswers(category, complete(category))).toEqual([]);
  });
  it('misses each required answer, and only those', () => {
    const required = fields.filter((f) => f.required).map((f) => `brief.${f.key}`);
    expect(missingAnswers(category, {}).map((i) => i.path)).toEqual(required);
    expect(wrongAnswers(category, {})).toEqual([]);
  });
  it('survives any answer and names the field', () => {
    const brief = fc.dictionary(fc.constantFrom(...fields.map((f) => f.key), 'bogus'), fc.anything());
    fc.assert(
      fc.property(brief, (answers) => {
        for (const { path } of missingAnswers(category, answers)) expect(path).toMatch(/^brief\.\w+$/);
        if ('bogus' in answers)
          expect(wrongAnswers(category, answers).map((i) => i.code)).toContain('unknown-field');
      }),
    );
  });
});

describe('wrong answers', () => {
  it.each([
    ['finalLength', 'ten', 'not-a-number'],
    ['finalLength', 1, 'out-of-range'],
    ['aspectRatio', '3:2', 'not-an-option'],
    ['platform', ['youtube', 'myspace'], 'not-an-option'],
    ['platform', 'youtube', 'wrong-type'],
    ['styleReferences', 'javascript:alert(1)', 'not-a-url'],
    ['definitionOfDone', 'x'.repeat(5001), 'too-long'],
    ['definitionOfDone', { $gt: '' }, 'wrong-type'],
  ])('%s = %j: %s', (key, value, code) =>
    expect(wrongAnswers('video-editing', { [key]: value })).toMatchObject([{ path: `brief.${key}`, code }]),
  );
});

it('lists its translation keys once each', () => {
  const keys = briefTranslationKeys();
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('brief.video-editing.finalLength.label');
});
