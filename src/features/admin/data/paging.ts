import type { Sort } from 'mongodb';

export interface PageRequest {
  page: number;
  limit: number;
  /** A field's name, `-` in front for descending. */
  sort: string;
}

/** Sort order of a list; `paths` says where a field of another name is stored. Ties stay in one order. */
export function sortBy(sort: string, paths: Readonly<Record<string, string>> = {}): Sort {
  const field = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? -1 : 1;
  return { [paths[field] ?? field]: direction, _id: direction };
}

/** A pattern for texts in which a word begins with what was typed; nothing in it acts as a pattern of its own. */
export function beginsAWord(q: string): { $regex: string; $options: string } {
  const literal = q.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { $regex: `(^|[\\s@._-])${literal}`, $options: 'i' };
}

/** The `pagination` of a list's answer. */
export function pagination({ page, limit }: PageRequest, total: number) {
  return { page, limit, total, totalPages: Math.ceil(total / limit) };
}
