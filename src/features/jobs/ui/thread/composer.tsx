'use client';

import { Paperclip, SendHorizontal, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { UploadList } from '@/features/files/ui/upload-list';
import { jobFileTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import { Button } from '@/ui/button';
import { Textarea } from '@/ui/textarea';
import { Tooltip } from '@/ui/tooltip';
import type { FileInfo } from '../job-types';

interface ComposerProps {
  jobId: string;
  onSend: (body: string, attachments: readonly FileInfo[]) => void;
  onTyping: () => void;
}

/** Where one writes: Enter sends, Shift+Enter makes a new line, files by button, drop or paste. */
export function Composer({ jobId, onSend, onTyping }: ComposerProps) {
  const t = useTranslations('jobs.thread');
  const [body, setBody] = useState('');
  const [files, setFiles] = useState<readonly FileInfo[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const uploads = useUploads({
    target: () => jobFileTarget(jobId, 'message'),
    onDone: (file) => setFiles((all) => [...all, file]),
  });
  const ready = (body.trim() !== '' || files.length > 0) && uploads.uploads.length === 0;

  function send() {
    if (!ready) return;
    onSend(body.trim() || files.map((file) => file.filename).join(', '), files);
    setBody('');
    setFiles([]);
  }
  return (
    <form
      className="space-y-2 border-t p-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        uploads.add([...event.dataTransfer.files]);
      }}
    >
      <UploadList
        uploads={uploads.uploads}
        onRetry={uploads.retry}
        onCancel={(upload) => void uploads.cancel(upload)}
      />
      {files.length ? (
        <ul className="flex flex-wrap gap-1.5">
          {files.map((file) => (
            <li
              key={file.id}
              className="inline-flex max-w-full items-center gap-1 rounded-full bg-muted py-0.5 pr-1 pl-2.5 text-xs"
            >
              <span className="truncate">{file.filename}</span>
              <button
                type="button"
                aria-label={t('removeAttachment', { name: file.filename })}
                onClick={() => setFiles((all) => all.filter((one) => one.id !== file.id))}
                className="grid size-5 place-items-center rounded-full hover:bg-accent"
              >
                <X aria-hidden className="size-3" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex items-end gap-2">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={({ target }) => {
            uploads.add([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <Tooltip content={t('attach')}>
          <Button
            variant="ghost"
            size="icon"
            aria-label={t('attach')}
            onClick={() => picker.current?.click()}
          >
            <Paperclip aria-hidden />
          </Button>
        </Tooltip>
        <Textarea
          aria-label={t('write')}
          placeholder={t('write')}
          rows={1}
          maxLength={8000}
          value={body}
          className="max-h-48 min-h-9 py-1.5"
          onChange={(event) => {
            setBody(event.target.value);
            onTyping();
          }}
          onPaste={(event) => {
            if (event.clipboardData.files.length) uploads.add([...event.clipboardData.files]);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <Button type="submit" size="icon" aria-label={t('send')} disabled={!ready}>
          <SendHorizontal aria-hidden />
        </Button>
      </div>
    </form>
  );
}
