'use client';

import { CloudCheck, CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SaveState } from './use-draft';

/** Where the draft is: on the server, on its way, or only here. */
export function SaveNote({ state }: { state: SaveState }) {
  const t = useTranslations('client.post.save');
  const Icon = state === 'local' ? CloudOff : CloudCheck;
  return (
    <p
      role="status"
      className="inline-flex min-h-5 items-center gap-1.5 text-[0.8125rem] text-muted-foreground"
    >
      {state === 'idle' ? null : (
        <>
          <Icon aria-hidden className="size-4" />
          {t(state)}
        </>
      )}
    </p>
  );
}
