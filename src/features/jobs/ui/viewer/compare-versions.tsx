'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Deliverable } from '../job-types';
import { FileStage } from './file-stage';
import { VersionSelect } from './version-select';

/** Two versions side by side; one below the other on a phone. Files meet by their place in the version. */
export function CompareVersions({ versions }: { versions: readonly Deliverable[] }) {
  const t = useTranslations('jobs.viewer');
  const [left, setLeft] = useState(versions[1]?.version ?? 1);
  const [right, setRight] = useState(versions[0]?.version ?? 1);
  return (
    <div className="grid divide-y bg-muted/50 md:grid-cols-2 md:divide-x md:divide-y-0">
      {(
        [
          [left, setLeft, t('left')],
          [right, setRight, t('right')],
        ] as const
      ).map(([shown, setShown, label]) => {
        const files = versions.find((one) => one.version === shown)?.files ?? [];
        return (
          <div key={label} className="min-w-0">
            <div className="px-3 pt-3">
              <VersionSelect versions={versions} value={shown} onChange={setShown} label={label} />
            </div>
            {files.map((file) => (
              <FileStage key={file.id} file={file} comments={[]} activeId={null} anchor={null} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
