'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { FileRow } from '@/features/files/ui/file-row';
import { UploadList } from '@/features/files/ui/upload-list';
import { jobFileTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import { api } from '@/ui/api/client';
import { apiListQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { FileDrop } from '@/ui/file-drop';
import type { FileInfo } from '../../job-types';

interface BriefUploadsProps {
  /** Files of the draft as first read. */
  files: readonly FileInfo[];
  jobId: string | null;
  /** Makes the draft if there is none yet: a file needs something to belong to. */
  ensure: () => Promise<string>;
}

/** References and material of a brief: dropped here, uploaded at once. */
export function BriefUploads({ files, jobId, ensure }: BriefUploadsProps) {
  const t = useTranslations('client.post');
  const { data, refetch } = useQuery({
    ...apiListQuery('/jobs/{id}/files', {
      path: { id: jobId ?? '' },
      query: { purpose: 'client-upload', limit: 100, sort: 'createdAt' },
    }),
    enabled: jobId !== null,
  });
  const uploads = useUploads({
    target: async () => jobFileTarget(jobId ?? (await ensure()), 'client-upload'),
    onDone: () => void refetch(),
  });
  const remove = useAction({
    mutationFn: (file: FileInfo) =>
      api.delete('/jobs/{id}/files/{fileId}', { path: { id: jobId ?? '', fileId: file.id } }),
    onSuccess: () => void refetch(),
  });
  const shown = data?.items ?? files;
  return (
    <section aria-labelledby="post-files" className="space-y-3">
      <h2 id="post-files" className="border-b pb-2 text-[0.9375rem] font-semibold">
        {t('files')}
      </h2>
      <FileDrop compact onFiles={uploads.add} hint={t('filesHint')} />
      <UploadList
        uploads={uploads.uploads}
        onRetry={uploads.retry}
        onCancel={(upload) => void uploads.cancel(upload)}
      />
      {shown.length ? (
        <ul className="divide-y">
          {shown.map((file) => (
            <FileRow key={file.id} file={file} onRemove={(gone) => remove.mutate(gone)} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
