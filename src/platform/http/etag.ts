import { errors } from '@/platform/errors';

/** The version of a document as an ETag: its last change, milliseconds. */
export function etagOf(...changedAt: (Date | string | null | undefined)[]): string {
  const latest = Math.max(
    0,
    ...changedAt.filter((at) => at != null).map((at) => new Date(at as Date).getTime()),
  );
  return `"${latest}"`;
}

const plain = (tag: string) => tag.trim().replace(/^W\//, '');

/**
 * Refuses an edit of a version that is not the present one. Without the header every edit passes. Compression
 * weakens ETags on their way out, so weak ones count as their strong twins.
 * @throws AppError PRECONDITION_FAILED
 */
export function assertMatches(ifMatch: string | null | undefined, ...present: string[]): void {
  if (!ifMatch || ifMatch.trim() === '*') return;
  const given = ifMatch.split(',').map(plain);
  if (!present.some((tag) => given.includes(plain(tag)))) throw errors.preconditionFailed();
}
