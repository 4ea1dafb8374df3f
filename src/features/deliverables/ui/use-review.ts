'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Comment, CommentAnchor, RevisionKind } from '@/features/jobs/ui/job-types';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';

export interface NewComment {
  body: string;
  fileId?: string;
  anchor?: CommentAnchor;
  tag?: RevisionKind;
}

/**
 * The versions of a job and the comments of the one that is looked at. A newer version never takes its place by
 * itself: `newer` names it until the reader goes there.
 */
export function useReview(jobId: string, wanted?: number) {
  const path = { id: jobId };
  const query = useQuery(apiQuery('/jobs/{id}/deliverables', { path }));
  const versions = query.data?.versions ?? [];
  const latest = versions[0]?.version ?? 0;
  const [chosen, setChosen] = useState<number | null>(wanted ?? null);
  useEffect(() => {
    if (latest > 0) setChosen((now) => now ?? latest);
  }, [latest]);
  const version = versions.find((each) => each.version === chosen) ?? versions[0];
  const number = version?.version ?? 0;
  const commentPath = { id: jobId, version: number };
  const comments = useQuery({
    ...apiQuery('/jobs/{id}/deliverables/{version}/comments', { path: commentPath }),
    enabled: number > 0,
  });
  const invalidates = [`/jobs/${jobId}`];
  const add = useAction({
    invalidates,
    mutationFn: (body: NewComment) =>
      api.post('/jobs/{id}/deliverables/{version}/comments', { path: commentPath, body }),
  });
  const toggle = useAction({
    invalidates,
    mutationFn: ({ id, resolved }: Pick<Comment, 'id' | 'resolved'>) =>
      api.patch('/jobs/{id}/deliverables/{version}/comments', {
        path: commentPath,
        body: { comments: [{ id, resolved }] },
      }),
  });
  return {
    query,
    versions,
    version,
    newer: version && latest > version.version ? latest : null,
    show: setChosen,
    comments: comments.data ?? [],
    commentsQuery: comments,
    add,
    toggle,
  };
}
