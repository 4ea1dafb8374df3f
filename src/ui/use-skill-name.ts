'use client';

import { useLocale, useTranslations } from 'next-intl';

/**
 * Says a skill in the reader's language. In English its name is what staff call it; elsewhere the words that came with
 * the product, and the English name for a skill that staff added.
 */
export function useSkillName(): (skill: { slug: string; name: string }) => string {
  const t = useTranslations('common.skill');
  const locale = useLocale();
  return ({ slug, name }) => (locale !== 'en' && t.has(slug) ? t(slug) : name);
}
