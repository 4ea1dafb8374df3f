import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { currentUser } from './access';
import { inUseCase, invalidTransition } from './guard';

export interface StatusWrite {
  req: PayloadRequest;
  /** Null for a bulk write. */
  id: string | null;
  to: unknown;
}

/** What the status is now and what the person could do; null when they may not see the document. */
export type DescribeStatus = (
  write: StatusWrite,
) => Promise<{ from: string; allowed: readonly string[] } | null>;

/**
 * Answers a direct write of a lifecycle field with INVALID_TRANSITION and what is allowed now, before the plain
 * refusal of the collection's access rules would. People who may not see the document get that plain refusal.
 */
export function refuseStateWrites(
  field: 'status' | 'state',
  describe?: DescribeStatus,
): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const write = args as { data?: Record<string, unknown>; id?: string | number };
    const isWrite = operation === 'update' || operation === 'updateByID';
    if (!isWrite || inUseCase(req) || !currentUser(req) || write.data?.[field] === undefined) return;
    const to = write.data[field];
    const now = describe
      ? await describe({ req, id: write.id === undefined ? null : String(write.id), to })
      : null;
    if (describe && !now && write.id !== undefined) return;
    const allowed = now?.allowed ?? [];
    throw invalidTransition(
      `The ${field} is not written directly. Allowed now: ${allowed.join(', ') || 'nothing'}.`,
      { field, from: now?.from ?? null, to, allowed },
    );
  };
}
