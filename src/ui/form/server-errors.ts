import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { isApiError } from '../api/api-error';

/**
 * Puts the server's field issues on their fields and focuses the first. Returns whether every issue found a field;
 * when false the caller also shows the error for the whole form.
 */
export function applyServerErrors<TIn extends FieldValues, TOut>(
  form: UseFormReturn<TIn, unknown, TOut>,
  error: unknown,
): boolean {
  if (!isApiError(error) || error.fieldIssues.length === 0) return false;
  const known = Object.keys(form.control._fields);
  let all = true;
  error.fieldIssues.forEach((issue, index) => {
    const path = issue.path.replace(/\[(\d+)\]/g, '.$1');
    if (!known.includes(path.split('.')[0] ?? '')) {
      all = false;
      return;
    }
    form.setError(
      path as FieldPath<TIn>,
      { type: 'server', message: issue.message },
      { shouldFocus: index === 0 },
    );
  });
  return all;
}
