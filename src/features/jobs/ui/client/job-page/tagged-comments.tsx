'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/ui/select';
import type { Comment, RevisionKind } from '../../job-types';

const KINDS: readonly RevisionKind[] = ['fix', 'preference', 'new-scope'];

interface TaggedCommentsProps {
  comments: readonly Comment[];
  tagOf: (comment: Comment) => RevisionKind;
  onTag: (id: string, tag: RevisionKind) => void;
}

/** The reader's open comments, each with what kind of change it is. */
export function TaggedComments({ comments, tagOf, onTag }: TaggedCommentsProps) {
  const t = useTranslations('client.changes');
  const tk = useTranslations('jobs.revisionKind');
  return (
    <section aria-label={t('comments')}>
      <h3 className="mb-2 text-sm font-medium">{t('comments')}</h3>
      <ul className="max-h-56 divide-y overflow-y-auto rounded-lg border">
        {comments.map((comment) => (
          <li
            key={comment.id}
            className="flex items-center gap-3 px-3 py-2 max-sm:flex-col max-sm:items-stretch"
          >
            <p className="line-clamp-2 min-w-0 flex-1 text-sm">{comment.body}</p>
            <Select
              aria-label={t('kindOf', { text: comment.body.slice(0, 60) })}
              className="w-auto min-w-36"
              value={tagOf(comment)}
              onValueChange={(tag) => onTag(comment.id, tag as RevisionKind)}
              options={KINDS.map((value) => ({ value, label: tk(value) }))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
