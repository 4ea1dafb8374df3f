/** What the panel asks of our own sign-in. Cookies travel with same-origin requests. */
async function post(path: string, body: object): Promise<Response> {
  return fetch(`/v1/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

interface Answer {
  data?: { user?: { role?: string } };
  error?: { message?: string };
}

/** Signs in. @returns null when staff are signed in, else a sentence that says why not */
export async function signInToPanel(email: string, password: string): Promise<string | null> {
  const response = await post('login', { email, password }).catch(() => null);
  if (!response) return 'The server did not answer. Try again.';
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (!response.ok) return answer.error?.message ?? 'Signing in did not work. Try again.';
  if (answer.data?.user?.role === 'admin') return null;
  await signOutOfPanel();
  return 'This account has no access to the panel. Clients and workers sign in at /sign-in.';
}

/** Renews the access cookie. @returns the role of who is signed in, null when nobody is */
export async function renewPanelSession(): Promise<string | null> {
  const response = await post('refresh', {}).catch(() => null);
  if (!response?.ok) return null;
  const answer = (await response.json().catch(() => ({}))) as Answer;
  return answer.data?.user?.role ?? null;
}

/** Ends the session on the server and empties the cookies. */
export async function signOutOfPanel(): Promise<void> {
  await post('logout', {}).catch(() => null);
}
