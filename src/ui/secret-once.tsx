'use client';

import { useTranslations } from 'next-intl';
import { Callout } from './callout';
import { CopyButton } from './copy-button';

/** A secret that is shown this one time, with a button that copies it. */
export function SecretOnce({ secret, label }: { secret: string; label: string }) {
  const t = useTranslations('integrations.secret');
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2 rounded-md border bg-muted p-2">
        <output
          aria-label={label}
          className="min-w-0 flex-1 px-1 font-mono text-[0.8125rem] break-all select-all"
        >
          {secret}
        </output>
        <CopyButton variant="secondary" size="sm" text={secret} />
      </div>
      <Callout tone="warning">{t('once')}</Callout>
    </div>
  );
}
