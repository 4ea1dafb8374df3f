'use client';

import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { cn } from '@/ui/cn';
import { passwordRules } from './password-rules';

/** What the password still needs, ticked off while one types. */
export function PasswordChecklist() {
  const t = useTranslations('auth.rules');
  const password = String(useWatch({ name: 'password' }) ?? '');
  return (
    <div>
      <p className="sr-only">{t('title')}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
        {passwordRules.map((rule) => {
          const met = rule.test(password);
          const Icon = met ? Check : Circle;
          return (
            <li key={rule.key} className={cn('inline-flex items-center gap-1.5', met && 'text-success')}>
              <Icon aria-hidden strokeWidth={met ? 3 : 2} className="size-3" />
              {t(rule.key)}
              <span className="sr-only">{met ? t('met') : t('unmet')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
