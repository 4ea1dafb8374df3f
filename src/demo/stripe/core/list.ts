import { invalid, noSuch } from './errors';
import type { Params } from './form';
import { group, int, text } from './params';
import type { Kept } from './store';

export interface List<T> {
  object: 'list';
  data: T[];
  has_more: boolean;
  url: string;
}

/** A list that is part of another object: all of it. */
export function embedded<T>(data: T[], url: string): List<T> {
  return { object: 'list', data, has_more: false, url };
}

function createdMatches(params: Params): (created: number) => boolean {
  const exact = typeof params.created === 'string' ? int(params, 'created') : undefined;
  const range = group(params, 'created');
  const [gt, gte, lt, lte] = ['gt', 'gte', 'lt', 'lte'].map((name) => int(range, name));
  return (created) =>
    (exact === undefined || created === exact) &&
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte);
}

/**
 * One page, newest first: `limit` (10, at most 100), `starting_after`, `ending_before`, `created`.
 * `all` comes oldest first, as the store keeps it.
 */
export function page<T extends Kept>(all: T[], params: Params, url: string): List<T> {
  const limit = int(params, 'limit') ?? 10;
  if (limit < 1 || limit > 100) {
    throw invalid(
      `This value must be ${limit < 1 ? 'greater than or equal to 1' : 'less than or equal to 100'}.`,
      {
        param: 'limit',
        code: 'parameter_invalid_integer',
      },
    );
  }
  const matches = createdMatches(params);
  const newestFirst = all
    .map((one, order) => ({ one, order, created: (one as T & { created?: number }).created ?? 0 }))
    .filter(({ created }) => matches(created))
    .sort((a, b) => b.created - a.created || b.order - a.order)
    .map(({ one }) => one);
  const after = text(params, 'starting_after');
  const before = text(params, 'ending_before');
  const indexOf = (id: string, param: string) => {
    const index = newestFirst.findIndex((one) => one.id === id);
    if (index < 0) throw noSuch(all[0]?.object ?? 'object', id, param);
    return index;
  };
  if (before) {
    const end = indexOf(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', data: newestFirst.slice(start, end), has_more: start > 0, url };
  }
  const start = after ? indexOf(after, 'starting_after') + 1 : 0;
  const data = newestFirst.slice(start, start + limit);
  return { object: 'list', data, has_more: start + data.length < newestFirst.length, url };
}
