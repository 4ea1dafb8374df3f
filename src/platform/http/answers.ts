/** Answer of one thing: `return ok(job)`. */
export function ok<T>(data: T, message?: string): { success: true; data: T; message?: string } {
  return message === undefined ? { success: true, data } : { success: true, data, message };
}

/** Answer of a verb that has nothing to hand back. */
export const finished = (message?: string) => ok({ done: true as const }, message);

/** Answer of a page: the items (or a summary with rows), where it stands, and the cursor where the list has one. */
export function paged<T>(
  data: T,
  at: { page?: number; limit: number; total: number; nextCursor?: string | null },
): {
  success: true;
  data: T;
  pagination: { page: number; limit: number; total: number; totalPages: number; nextCursor?: string | null };
} {
  const { page = 1, limit, total, nextCursor } = at;
  const pagination = { page, limit, total, totalPages: Math.ceil(total / limit) };
  return {
    success: true,
    data,
    pagination: nextCursor === undefined ? pagination : { ...pagination, nextCursor },
  };
}
