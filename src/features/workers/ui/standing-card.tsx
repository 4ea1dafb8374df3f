'use client';

import { useTranslations } from 'next-intl';
import { JOB_CATEGORIES, type JobCategory } from '@/shared/vocabulary';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Switch } from '@/ui/switch';
import { useUpdateProfile } from './use-profile';

/** Categories of which the worker takes every job at once, without being asked. */
export function StandingCard({ chosen }: { chosen: readonly JobCategory[] }) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const update = useUpdateProfile();
  return (
    <Card>
      <CardHeader title={t('standing')} description={t('standingHint')} />
      <CardContent>
        <ul className="divide-y">
          {JOB_CATEGORIES.map((category) => (
            <li key={category}>
              <label
                htmlFor={`standing-${category}`}
                className="flex min-h-11 cursor-pointer items-center justify-between gap-3 text-sm"
              >
                {tc(`category.${category}`)}
                <Switch
                  id={`standing-${category}`}
                  checked={chosen.includes(category)}
                  disabled={update.isPending}
                  onCheckedChange={(on) =>
                    update.mutate({
                      standingAcceptance: on
                        ? [...chosen, category]
                        : chosen.filter((each) => each !== category),
                    })
                  }
                />
              </label>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}
