'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { JobCategory } from '@/shared/vocabulary';
import type { FieldIssue } from '@/ui/api/client';
import { missingAnswers } from '../../../domain/brief-forms';
import type { PostValues } from './draft-values';

interface Problem {
  path: string;
  message: string;
}

/**
 * Returns a function that says whether the brief can be published, by the server's own rules, and shows on its fields
 * what is missing. `show` puts the server's answer there.
 */
export function useBriefCheck(form: UseFormReturn<PostValues>, category: JobCategory) {
  const t = useTranslations('client.post.problems');
  return useMemo(() => {
    const show = (problems: readonly Problem[]) => {
      problems.forEach(({ path, message }, index) => {
        form.setError(
          path as FieldPath<PostValues>,
          { type: 'server', message },
          { shouldFocus: index === 0 },
        );
      });
      const first = document.querySelector('[aria-invalid=true]');
      first?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    };
    const check = () => {
      form.clearErrors();
      const values = form.getValues();
      const blank = (['title', 'description'] as const)
        .filter((path) => values[path].trim() === '')
        .map((path) => ({ path, message: t('required') }));
      const answers = missingAnswers(category, values.brief).map(({ path, code }) => ({
        path,
        message: t.has(code) ? t(code) : t('invalid'),
      }));
      const problems: Problem[] = [...blank, ...answers];
      if (problems.length > 0) setTimeout(() => show(problems));
      return problems.length === 0;
    };
    return Object.assign(check, { show: (issues: readonly FieldIssue[]) => setTimeout(() => show(issues)) });
  }, [form, category, t]);
}
