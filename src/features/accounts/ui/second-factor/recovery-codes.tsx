'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { CopyButton } from '@/ui/copy-button';

/** Ten codes, shown this once; the way on opens when the person says that they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const t = useTranslations('account.secondFactor');
  const [kept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <div className="space-y-4">
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1.5 rounded-lg bg-muted px-4 py-3 font-mono text-sm select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton variant="secondary" size="sm" text={text} />
        <Button variant="secondary" size="sm" asChild>
          <a href={`data:text/plain,${encodeURIComponent(`${text}\n`)}`} download="nimmit-recovery-codes.txt">
            <Download aria-hidden />
            {t('download')}
          </a>
        </Button>
      </div>
      <label className="flex items-center gap-2.5 text-sm" htmlFor="codes-kept">
        <Checkbox id="codes-kept" checked={kept} onCheckedChange={(value) => setKept(value === true)} />
        {t('kept')}
      </label>
      <div className="flex justify-end">
        <Button disabled={!kept} onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
