'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { JobCategory } from '@/shared/vocabulary';
import { api } from '@/ui/api/client';
import { draftBody, hasBegun, type PostValues } from './draft-values';
import { dropLocalDraft, keepLocalDraft } from './local-draft';

export type SaveState = 'idle' | 'saving' | 'saved' | 'local';

interface DraftOptions {
  id: string | null;
  category: JobCategory;
  templateId?: string;
  values: PostValues;
  /** The person has changed something: before that nothing is saved. */
  dirty: boolean;
  onCreated: (id: string) => void;
}

const PAUSE_MS = 1200;

/**
 * Saves a draft by itself: in the browser at once, on the server when typing pauses. While the server cannot be
 * reached the browser's copy stays and the next change tries again.
 */
export function useDraft({ id: initialId, category, templateId, values, dirty, onCreated }: DraftOptions) {
  const [state, setState] = useState<SaveState>('idle');
  const id = useRef(initialId);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(values);
  latest.current = values;
  const created = useRef(onCreated);
  created.current = onCreated;

  /** Creates the draft if there is none, and saves what is in the form now. Resolves to the draft's id. */
  const save = useCallback((): Promise<string> => {
    const run = async () => {
      const body = draftBody(category, latest.current);
      if (id.current) {
        await api.patch('/jobs/{id}', { path: { id: id.current }, body });
        return id.current;
      }
      const made = await api.post('/jobs', {
        body: { category, ...body, ...(templateId ? { templateId } : {}) },
      });
      dropLocalDraft(null);
      id.current = made.id;
      created.current(made.id);
      return made.id;
    };
    setState('saving');
    const next = chain.current.catch(() => undefined).then(run);
    chain.current = next;
    next.then(
      (saved) => {
        dropLocalDraft(saved);
        setState('saved');
      },
      () => setState('local'),
    );
    return next;
  }, [category, templateId]);

  const text = JSON.stringify(values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` stands for the values
  useEffect(() => {
    if (!dirty || !hasBegun(latest.current)) return;
    keepLocalDraft(id.current, category, latest.current);
    const timer = setTimeout(() => void save().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, dirty, category, save]);

  return { state, save };
}
