let running: Promise<boolean> | null = null;

/**
 * Trades the refresh cookie for a new access cookie. Calls at the same time share one request, so that a page
 * whose ten queries all got 401 refreshes once. Resolves to whether there is a session now; never rejects.
 */
export function refreshSession(): Promise<boolean> {
  running ??= fetch('/v1/auth/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
    .then((response) => response.ok)
    .catch(() => false)
    .finally(() => {
      running = null;
    });
  return running;
}
