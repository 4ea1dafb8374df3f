import type { z } from 'zod';
import { newId } from '@/shared/ids';
import type { assumptionInput } from '../api/job-brief.schemas';
import type { JobDocument } from '../data/job.document';

type Stored = JobDocument['assumptions'][number];
const MOST = 10;

/**
 * A job's assumptions with the client's word on them: told apart by their text, an answer makes one `answered`, and
 * none accepts it as it stands unless they leave it open. What they say nothing of stays; at most ten are kept.
 */
export function mergeAssumptions(
  stored: readonly Stored[],
  said: readonly z.output<typeof assumptionInput>[],
  now: Date,
): Stored[] {
  const merged = new Map(stored.map((assumption) => [assumption.text, assumption]));
  for (const { text, answer, status } of said) {
    const given = answer || null;
    const next = status ?? (given ? 'answered' : 'accepted');
    const id = merged.get(text)?.id ?? newId().toHexString();
    merged.set(text, { id, text, answer: given, status: next, answeredAt: next === 'open' ? null : now });
  }
  return [...merged.values()].slice(0, MOST);
}

/** Adds what an analysis takes for granted, open until the client says otherwise; what is known already stays. */
export function addAssumptions(stored: readonly Stored[], texts: readonly string[]): Stored[] {
  const known = new Set(stored.map((assumption) => assumption.text));
  const added = texts
    .filter((text) => !known.has(text))
    .map((text) => ({
      id: newId().toHexString(),
      text,
      answer: null,
      status: 'open' as const,
      answeredAt: null,
    }));
  return [...stored, ...added].slice(0, MOST);
}
