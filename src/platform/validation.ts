import type { z } from 'zod';
import type { FieldIssue } from './errors';

/** Zod's issues as our field issues: dotted path, sentence, and what was expected where zod knows it. */
export function fieldIssues(error: z.ZodError | { issues: readonly z.core.$ZodIssue[] }): FieldIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        message: 'This field is not known here.',
        expected: 'no such field',
      }));
    }
    return [{ path: path || '(body)', message: issue.message, ...expectedOf(issue) }];
  });
}

function expectedOf(issue: z.core.$ZodIssue): { expected?: string } {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code === 'invalid_value') return { expected: `one of: ${issue.values.map(String).join(', ')}` };
  if (issue.code === 'too_big') return { expected: `at most ${issue.maximum}` };
  if (issue.code === 'too_small') return { expected: `at least ${issue.minimum}` };
  if (issue.code === 'invalid_format') return { expected: issue.format };
  return {};
}
