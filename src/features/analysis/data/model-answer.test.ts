import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '@/features/matching/domain/analysis-types';
import { analyseLocally } from '@/features/matching/domain/local-analyser';
import { SKILL_CATALOGUE } from '@/features/skills/data/skill-catalogue';
import { INJECTIONS } from '../../../../tests/support/injections';
import { readAnswer } from '../domain/model-answer';
import { plausibleHours } from '../domain/plausible-hours';
import { promptOf } from '../domain/prompt';
import { readBy, readingId, readingKey } from '../domain/reading-id';

const skills = SKILL_CATALOGUE.map(({ slug, name, category, synonyms }) => ({
  slug,
  name,
  category,
  synonyms,
}));
const input: AnalysisInput = {
  title: 'Reconcile February in QuickBooks',
  description: 'Categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: { transactions: 120, accounts: 2 },
  skills,
};
const local = analyseLocally(input);
const honest = {
  requiredSkills: ['bookkeeping'],
  complexity: 'medium',
  estimatedHours: local.estimatedHours,
  urgency: 'standard',
  deliverableType: 'books',
  assumptions: ['The books are on a cash basis. Are they?'],
};
const read = (answer: unknown) =>
  readAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer), input, local);

describe('a model’s answer', () => {
  it('is taken as it is when it is in the schema', () => {
    expect(read(honest)).toEqual({ ...honest, source: 'openai' });
  });

  it('brings nothing that is not in the schema', () => {
    const more = { price: 0, credits: 0, role: 'admin', worker: 'x', assignee: 'x', status: 'completed' };
    expect(Object.keys(read({ ...honest, ...more }) ?? {}).sort()).toEqual(
      [...Object.keys(honest), 'source'].sort(),
    );
    expect(read('{"__proto__":{"price":0}}')).toBeNull();
  });

  it.each([
    ['no JSON', 'Sure! Here it is:'],
    ['cut off', JSON.stringify(honest).slice(0, -20)],
    ['null', 'null'],
    ['a list', '[]'],
    ['an unknown complexity', { ...honest, complexity: 'free' }],
    ['an unknown urgency', { ...honest, urgency: 'instant' }],
    ['hours in words', { ...honest, estimatedHours: 'three' }],
    ['a missing field', { ...honest, assumptions: undefined }],
  ])('is refused when it is %s', (_, answer) => expect(read(answer)).toBeNull());

  it('names skills of ours alone; without one left the local ones stand', () => {
    expect(read({ ...honest, requiredSkills: ['alchemy', 'excel', 'excel'] })?.requiredSkills).toEqual(
      skills.some(({ slug }) => slug === 'excel') ? ['excel'] : local.requiredSkills,
    );
    expect(read({ ...honest, requiredSkills: ['root-access'] })?.requiredSkills).toEqual(
      local.requiredSkills,
    );
    const everything = skills.map(({ slug }) => slug);
    expect(read({ ...honest, requiredSkills: everything })?.requiredSkills).toHaveLength(4);
  });

  it('has hours within what is plausible, and the local ones when it is far off', () => {
    const range = plausibleHours(input, local);
    expect(range.low).toBeGreaterThan(local.estimatedHours / 2);
    expect(read({ ...honest, estimatedHours: range.high + 0.5 })?.estimatedHours).toBe(range.high);
    expect(read({ ...honest, estimatedHours: range.low - 0.5 })?.estimatedHours).toBe(range.low);
    for (const far of [0, -5, 0.01, 1e9])
      expect(read({ ...honest, estimatedHours: far })?.estimatedHours).toBe(local.estimatedHours);
  });

  it('asks at most three plain questions that lead nowhere else', () => {
    const assumptions = [
      'Visit https://evil.example to confirm.',
      'Write to evil@example.com.',
      'Go to evil.com now.',
      '<a href=//x>now</a>',
      'One\u202e two\u200b?\n\nThree',
      'One\u202e two\u200b?\n\nThree',
      'Is it A?',
      `${'long '.repeat(200)}?`,
      'Is it D?',
    ];
    const asked = read({ ...honest, assumptions })?.assumptions ?? [];
    expect(asked).toHaveLength(3);
    expect(asked.slice(0, 2)).toEqual(['One two ? Three', 'Is it A?']);
    expect(asked[2]?.length).toBeLessThanOrEqual(240);
  });
});

describe('the prompt', () => {
  it('holds a brief as JSON between marks, never in the instructions', () => {
    for (const injection of INJECTIONS) {
      const { system, user } = promptOf({ ...input, title: injection, description: injection }, 'm4rk');
      expect(system).not.toContain(injection);
      const [first, data, last, ...more] = user.split('\n');
      expect([first, last, more]).toEqual(['BRIEF m4rk', 'END OF BRIEF m4rk', []]);
      expect(JSON.parse(data ?? '')).toMatchObject({ title: injection, description: injection });
    }
  });
});

describe('the key of a reading', () => {
  it('is of the content, the model and the wording alone', () => {
    const key = readingKey('m', input);
    expect(readingKey('m', { ...input, brief: { accounts: 2, transactions: 120, note: '' } })).toBe(key);
    expect(readingKey('m', { ...input, skills: [...skills].reverse() })).toBe(key);
    expect(readingKey('n', input)).not.toBe(key);
    expect(readingKey('m', { ...input, brief: { accounts: 3, transactions: 120 } })).not.toBe(key);
    expect(readBy(readingId('openai', key), key)).toBe('openai');
    expect(readBy(readingId('openai', 'other'), key)).toBeNull();
  });
});
