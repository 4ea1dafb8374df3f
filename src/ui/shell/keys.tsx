'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Kbd } from '../kbd';

/** Keys whose caps show a sign. */
const SIGNS: Readonly<Record<string, string>> = { arrowleft: '←', arrowright: '→' };

/** A shortcut as key caps: `mod+k` → ⌘ K or Ctrl K, `g j` → G then J. */
export function Keys({ keys }: { keys: string }) {
  const t = useTranslations('shell');
  const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
  const parts = keys.split(' ');
  return (
    <span className="inline-flex items-center gap-1" suppressHydrationWarning>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sequence
        <Fragment key={index}>
          {index > 0 ? <span className="text-xs text-muted-foreground">{t('then')}</span> : null}
          {part.split('+').map((key) => (
            <Kbd key={key}>{key === 'mod' ? (mac ? '⌘' : 'Ctrl') : (SIGNS[key] ?? key.toUpperCase())}</Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
