import { createHash } from 'node:crypto';
import type { AnalysisInput } from '@/features/matching/domain/analysis-types';
import { PROMPT_VERSION } from './prompt';

/** The key of a brief's content for one model and wording: the same content is never read twice. */
export function readingKey(model: string, input: AnalysisInput): string {
  const { title, description, category, brief = {}, skills } = input;
  const answers = Object.entries(brief)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [
    PROMPT_VERSION,
    model,
    skills.map(({ slug }) => slug).sort(),
    category,
    title.trim(),
    description.trim(),
    answers,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 40);
}

export type ReadBy = 'openai' | 'local';

/** Names a reading to the outside: by whom, and of what content. */
export const readingId = (source: ReadBy, key: string): string => `${source}.${key}`;

/** Who a named reading of this content is by; null when it is of another content. */
export function readBy(id: string | null | undefined, key: string): ReadBy | null {
  if (id === readingId('openai', key)) return 'openai';
  return id === readingId('local', key) ? 'local' : null;
}
