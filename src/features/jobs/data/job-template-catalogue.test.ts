import { describe, expect, it } from 'vitest';
import { SKILL_CATALOGUE } from '@/features/skills/data/skill-catalogue';
import { JOB_CATEGORIES, SKILL_CATEGORIES } from '@/shared/vocabulary';
import { wrongAnswers } from '../domain/brief-forms';
import { TEMPLATE_CATALOGUE } from './job-template-catalogue';

describe('what a new installation starts with', () => {
  it.each(TEMPLATE_CATALOGUE.map((template) => [template.name, template] as const))(
    '“%s” answers its own form and asks for skills that exist',
    (_, { category, brief, skills }) => {
      expect(wrongAnswers(category, brief)).toEqual([]);
      const slugs = SKILL_CATALOGUE.map(({ slug }) => slug);
      expect(skills.filter((skill) => !slugs.includes(skill))).toEqual([]);
    },
  );

  it('has templates for every category, and twenty skills of every kind with rising rates', () => {
    expect(new Set(TEMPLATE_CATALOGUE.map(({ category }) => category))).toEqual(new Set(JOB_CATEGORIES));
    expect(new Set(SKILL_CATALOGUE.map(({ slug }) => slug)).size).toBe(20);
    expect(new Set(SKILL_CATALOGUE.map(({ category }) => category))).toEqual(new Set(SKILL_CATEGORIES));
    for (const { suggestedHourly } of SKILL_CATALOGUE) {
      const { junior, mid, senior } = suggestedHourly;
      expect([junior, mid, senior]).toEqual([junior, mid, senior].toSorted((a, b) => a - b));
    }
  });
});
