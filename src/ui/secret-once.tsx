'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from './button';
import { Callout } from './callout';

const SHOWN_MS = 2_000;

/** A secret that is shown this one time, with a button that copies it. */
export function SecretOnce({ secret, label }: { secret: string; label: string }) {
  const t = useTranslations('integrations.secret');
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(secret).catch(() => undefined);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  }
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2 rounded-md border bg-muted p-2">
        <output
          aria-label={label}
          className="min-w-0 flex-1 px-1 font-mono text-[0.8125rem] break-all select-all"
        >
          {secret}
        </output>
        <Button variant="secondary" size="sm" onClick={() => void copy()}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
      <Callout tone="warning">{t('once')}</Callout>
    </div>
  );
}
