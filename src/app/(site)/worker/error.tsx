'use client';

import { ErrorState } from '@/ui/error-state';

/** A portal page threw while rendering; the frame around it stays. */
export default function PortalError({ error, reset }: { error: Error; reset: () => void }) {
  return <ErrorState error={error} onRetry={reset} />;
}
