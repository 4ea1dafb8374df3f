'use client';

import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { apiQuery } from '@/ui/api/queries';
import type { Comment, CommentAnchor, Deliverable } from '../job-types';

/**
 * What is being looked at: version, file, the place a comment is about to be made on, the comment that is pointed out.
 * A newer version never swaps in by itself: `newer` says that there is one.
 */
export function useReview(jobId: string, enabled = true) {
  const deliverables = useQuery({ ...apiQuery('/jobs/{id}/deliverables', { path: { id: jobId } }), enabled });
  const versions: readonly Deliverable[] = deliverables.data?.versions ?? [];
  const [shown, setShown] = useState<number | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<CommentAnchor | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const latest = versions[0]?.version ?? null;
  useEffect(() => {
    if (shown === null && latest !== null) setShown(latest);
  }, [shown, latest]);

  const version = versions.find((one) => one.version === shown) ?? versions[0] ?? null;
  const file = version?.files.find((one) => one.id === fileId) ?? version?.files[0] ?? null;
  const show = useCallback((next: number) => {
    setShown(next);
    setFileId(null);
    setAnchor(null);
    setActiveId(null);
  }, []);
  const showFile = useCallback((id: string) => {
    setFileId(id);
    setAnchor(null);
  }, []);
  const point = useCallback((comment: Comment) => {
    setActiveId(comment.id);
    if (comment.fileId) setFileId(comment.fileId);
  }, []);

  const comments = useQuery({
    ...apiQuery('/jobs/{id}/deliverables/{version}/comments', {
      path: { id: jobId, version: version?.version ?? 0 },
    }),
    enabled: enabled && version !== null,
  });
  const newer =
    version !== null && latest !== null && latest > version.version && shown !== null ? latest : null;
  return {
    deliverables,
    versions,
    version,
    file,
    anchor,
    activeId,
    newer,
    comments,
    show,
    showFile,
    setAnchor,
    point,
  };
}

export type Review = ReturnType<typeof useReview>;
