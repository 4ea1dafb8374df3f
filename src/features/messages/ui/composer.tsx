'use client';

import { Paperclip, SendHorizontal, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { FileThumb } from '@/features/files/ui/file-row';
import { UploadList } from '@/features/files/ui/upload-list';
import { jobFileTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';

interface ComposerProps {
  jobId: string;
  onSend: (body: string, attachments: readonly Schema<'FileInfo'>[]) => void;
  onTyping: () => void;
}

const MOST_FILES = 10;

/** Where a message is written: Enter sends (on a phone it breaks the line), files by button, drop or paste. */
export function Composer({ jobId, onSend, onTyping }: ComposerProps) {
  const t = useTranslations('messages');
  const [body, setBody] = useState('');
  const [files, setFiles] = useState<readonly Schema<'FileInfo'>[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const { uploads, add, retry, cancel } = useUploads({
    target: () => jobFileTarget(jobId, 'message'),
    onDone: (file) => setFiles((all) => [...all, file].slice(0, MOST_FILES)),
  });
  const text = body.trim();
  const ready = (text !== '' || files.length > 0) && uploads.length === 0;

  function send() {
    if (!ready) return;
    onSend(text || files.map((file) => file.filename).join(', '), files);
    setBody('');
    setFiles([]);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const touch = window.matchMedia('(pointer: coarse)').matches;
    if (touch && !event.metaKey && !event.ctrlKey) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        add([...event.dataTransfer.files]);
      }}
      className="space-y-2 border-t p-3"
    >
      <UploadList uploads={uploads} onRetry={retry} onCancel={cancel} />
      {files.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {files.map((file) => (
            <li
              key={file.id}
              className="flex max-w-48 items-center gap-2 rounded-md border bg-card py-1 pr-1 pl-1.5 text-xs"
            >
              <FileThumb file={file} />
              <span className="min-w-0 truncate">{file.filename}</span>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('removeFile', { name: file.filename })}
                onClick={() => setFiles((all) => all.filter((other) => other.id !== file.id))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex items-end gap-1.5 rounded-xl border bg-card p-1.5 shadow-xs focus-within:border-ring">
        <Button variant="ghost" size="icon" aria-label={t('attach')} onClick={() => picker.current?.click()}>
          <Paperclip aria-hidden />
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <textarea
          rows={1}
          value={body}
          maxLength={8000}
          aria-label={t('write')}
          placeholder={t('placeholder')}
          onChange={(event) => {
            setBody(event.target.value);
            if (event.target.value) onTyping();
          }}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            if (event.clipboardData.files.length > 0) add([...event.clipboardData.files]);
          }}
          className="field-sizing-content max-h-40 min-h-9 min-w-0 flex-1 resize-none bg-transparent px-1 py-1.5 text-base leading-6 outline-none placeholder:text-muted-foreground sm:text-sm"
        />
        <Button type="submit" size="icon" aria-label={t('send')} disabled={!ready}>
          <SendHorizontal aria-hidden />
        </Button>
      </div>
    </form>
  );
}
