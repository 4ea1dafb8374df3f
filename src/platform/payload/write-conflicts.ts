import type { AfterErrorHook } from 'payload';

const WRITE_CONFLICT = 112;
const MESSAGE = 'It was changed at the same time. Load it again and repeat what you did.';

/** Two who write the same document at once through the panel's doors: the second is told so, as on /v1. */
export const conflictAsRefusal: AfterErrorHook = ({ error }) => {
  const { code, errorLabels } = error as Error & { code?: unknown; errorLabels?: unknown };
  const isTransient = Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError');
  if (code !== WRITE_CONFLICT && !isTransient) return;
  return { status: 409, response: { errors: [{ message: MESSAGE, data: { code: 'CONFLICT' } }] } as never };
};
