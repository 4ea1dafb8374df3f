import type { JobCategory } from '@/shared/vocabulary';
import type { PostValues } from './draft-values';

export interface LocalDraft {
  category: JobCategory;
  values: PostValues;
  at: number;
}

const nameOf = (id: string | null) => `nimmit:draft:${id ?? 'new'}`;

/** What this browser kept of a draft that the server may not have; null when there is nothing. */
export function readLocalDraft(id: string | null): LocalDraft | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null') as LocalDraft | null;
  } catch {
    return null;
  }
}

/** Keeps a draft in the browser until the server has it. */
export function keepLocalDraft(id: string | null, category: JobCategory, values: PostValues): void {
  try {
    localStorage.setItem(
      nameOf(id),
      JSON.stringify({ category, values, at: Date.now() } satisfies LocalDraft),
    );
  } catch {
    // A browser without storage still has the server's copy.
  }
}

/** Forgets it: the server has it, or the person threw it away. */
export function dropLocalDraft(id: string | null): void {
  try {
    localStorage.removeItem(nameOf(id));
  } catch {
    // Nothing was kept.
  }
}
