'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Textarea } from '@/ui/textarea';
import type { Message } from '../job-types';

/** The words of one's own message, to be changed: Enter saves, Escape leaves them as they are. */
export function EditMessage({ message, onDone }: { message: Message; onDone: () => void }) {
  const t = useTranslations('jobs.thread');
  const tc = useTranslations('common');
  const [body, setBody] = useState(message.body);
  const save = useAction({
    mutationFn: () =>
      api.patch('/jobs/{id}/messages/{messageId}', {
        path: { id: message.jobId, messageId: message.id },
        body: { body: body.trim() },
      }),
    invalidates: [`/jobs/${message.jobId}/messages`],
    onSuccess: onDone,
  });
  const send = () => (body.trim() && body.trim() !== message.body ? save.mutate() : onDone());
  return (
    <form
      className="w-80 max-w-full space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        autoFocus
        aria-label={t('edit')}
        rows={3}
        maxLength={8000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onDone();
          }
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div className="flex justify-end gap-2">
        <Button variant="ghost" size="sm" onClick={onDone}>
          {tc('cancel')}
        </Button>
        <Button type="submit" size="sm" loading={save.isPending}>
          {tc('save')}
        </Button>
      </div>
    </form>
  );
}
