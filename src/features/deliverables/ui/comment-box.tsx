'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommentAnchor, RevisionKind } from '@/features/jobs/ui/job-types';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import { Textarea } from '@/ui/textarea';
import { hasPoint, timecode } from './anchor';

interface CommentBoxProps {
  /** Where the comment points; null for the whole version. */
  anchor: CommentAnchor | null;
  onClearAnchor: () => void;
  /** Resolves when the comment is kept; a rejection leaves the words. */
  onSend: (comment: { body: string; anchor?: CommentAnchor; tag?: RevisionKind }) => Promise<unknown>;
  /** Asks what kind of change it is, as the client does. */
  tags?: boolean;
}

const kinds = ['fix', 'preference', 'new-scope'] as const satisfies readonly RevisionKind[];

/** Writes one comment. Ctrl or ⌘ with Enter sends. */
export function CommentBox({ anchor, onClearAnchor, onSend, tags }: CommentBoxProps) {
  const t = useTranslations('deliverables');
  const [body, setBody] = useState('');
  const [tag, setTag] = useState<RevisionKind>('fix');
  const [busy, setBusy] = useState(false);

  async function send() {
    if (!body.trim() || busy) return;
    setBusy(true);
    try {
      await onSend({ body: body.trim(), ...(anchor ? { anchor } : {}), ...(tags ? { tag } : {}) });
      setBody('');
      onClearAnchor();
    } catch {
      // The caller says what went wrong; the words stay for another try.
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      className="space-y-2 border-t p-3"
    >
      {anchor ? (
        <p className="flex items-center justify-between gap-2 rounded-md bg-warning-soft px-2.5 py-1 text-xs font-medium text-warning">
          {place(anchor, t)}
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('clearPlace')}
            onClick={onClearAnchor}
            className="size-6"
          >
            <X aria-hidden />
          </Button>
        </p>
      ) : null}
      <Textarea
        rows={2}
        value={body}
        maxLength={4000}
        aria-label={t('writeComment')}
        placeholder={t('writeComment')}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send();
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        {tags ? (
          <SegmentedControl
            aria-label={t('kind')}
            value={tag}
            onValueChange={setTag}
            options={kinds.map((kind) => ({ value: kind, label: t(`tag.${kind}`) }))}
          />
        ) : (
          <span />
        )}
        <Button type="submit" size="sm" loading={busy} disabled={!body.trim()}>
          {t('comment')}
        </Button>
      </div>
    </form>
  );
}

function place(anchor: CommentAnchor, t: ReturnType<typeof useTranslations<'deliverables'>>): string {
  if (typeof anchor.time === 'number') return t('pointsAtTime', { time: timecode(anchor.time) });
  if (anchor.page) return t('pointsAtPage', { number: anchor.page });
  return hasPoint(anchor) ? t('pointsAtPin') : '';
}
