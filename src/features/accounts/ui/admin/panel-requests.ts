import type { Schema } from '@/ui/api/types';

interface Answer<T> {
  data?: T;
  error?: { code?: string; message?: string; details?: unknown };
}

/** A refusal in words for the person at the panel. */
export interface Refused {
  kind: 'refused';
  message: string;
}

/** Where a sign-in stands: done, waiting for a code, or refused. */
export type SignedIn = { kind: 'done' } | { kind: 'enrol' } | { kind: 'code'; challenge: string } | Refused;

type Me = Schema<'Me'>;

/** What the panel asks of our own sign-in. Cookies travel with same-origin requests. */
async function post<T>(path: string, body: object): Promise<{ ok: boolean; answer: Answer<T> } | null> {
  const response = await fetch(`/v1/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) return null;
  return { ok: response.ok, answer: (await response.json().catch(() => ({}))) as Answer<T> };
}

const refused = (message: string): Refused => ({ kind: 'refused', message });

function sentenceOf({ error }: Answer<unknown>): string {
  const [first] = Array.isArray(error?.details) ? (error.details as { message?: string }[]) : [];
  return first?.message ?? error?.message ?? 'That did not work. Try again.';
}

/** Staff without the second factor that the house asks for. */
export const mustEnrol = ({ secondFactor }: Me): boolean => secondFactor.required && !secondFactor.enabled;

async function enter(path: string, body: object): Promise<SignedIn> {
  const reply = await post<{ user: Me }>(path, body);
  if (!reply) return refused('The server did not answer. Try again.');
  const { ok, answer } = reply;
  const challenge = (answer.error?.details as { challenge?: string } | undefined)?.challenge;
  if (answer.error?.code === 'SECOND_FACTOR_REQUIRED' && challenge) return { kind: 'code', challenge };
  const user = answer.data?.user;
  if (!ok || !user) return refused(sentenceOf(answer));
  if (user.role === 'admin') return { kind: mustEnrol(user) ? 'enrol' : 'done' };
  await signOutOfPanel();
  return refused('This account has no access to the panel. Clients and workers sign in at /sign-in.');
}

/** Signs in with address and password. */
export const signInToPanel = (email: string, password: string): Promise<SignedIn> =>
  enter('login', { email, password });

/** Shows the second factor: the app's six digits, or a recovery code. */
export const showSecondFactor = (challenge: string, code: string): Promise<SignedIn> =>
  enter('totp/verify', { challenge, ...asShown(code) });

/** The app's six digits; anything else is meant as a recovery code. */
export const asShown = (code: string) =>
  /^\d{3}\s?\d{3}$/.test(code.trim()) ? { code: code.trim() } : { recoveryCode: code.trim() };

/** Asks something of the second factor. @throws Error with a sentence to show */
export async function askSecondFactor<T>(path: string, body: object): Promise<T> {
  const reply = await post<T>(`totp/${path}`, body);
  if (!reply) throw new Error('The server did not answer. Try again.');
  if (!reply.ok) throw new Error(sentenceOf(reply.answer));
  return reply.answer.data as T;
}

/** Renews the access cookie. @returns who is signed in, null when nobody is */
export async function renewPanelSession(): Promise<Me | null> {
  const reply = await post<{ user: Me }>('refresh', {});
  return reply?.ok ? (reply.answer.data?.user ?? null) : null;
}

/** Ends the session on the server and empties the cookies. */
export async function signOutOfPanel(): Promise<void> {
  await post('logout', {});
}
