interface Answer<T> {
  data?: T;
  pagination?: { total: number };
  error?: { message?: string; details?: { path?: string; message?: string }[] | Record<string, unknown> };
}

/** A refusal of the server, in words for the person at the panel. */
export class PanelError extends Error {}

function sentence(status: number, { error }: Answer<unknown>): string {
  if (!error) return status >= 500 ? 'The server had a problem. Try again.' : 'That did not work. Try again.';
  const fields = Array.isArray(error.details)
    ? error.details.flatMap(({ path, message }) => (message ? [path ? `${path}: ${message}` : message] : []))
    : [];
  const allowed = (error.details as { allowed?: unknown } | undefined)?.allowed;
  const hint = Array.isArray(allowed) && allowed.length > 0 ? [`Possible now: ${allowed.join(', ')}.`] : [];
  return [error.message, ...fields, ...hint].filter(Boolean).join(' ');
}

async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => null);
  if (!response) throw new PanelError('The server did not answer. Check the connection and try again.');
  const answer = (await response.json().catch(() => ({}))) as Answer<T>;
  if (!response.ok) throw new PanelError(sentence(response.status, answer));
  return answer;
}

/** Reads from /v1. @throws PanelError with a sentence to show */
export async function read<T>(path: string): Promise<T> {
  return (await ask<T>(`/v1/${path}`, { method: 'GET' })).data as T;
}

/** Reads a page of a list from /v1, and how many there are in all. @throws PanelError */
export async function readPage<T>(path: string): Promise<{ rows: T[]; total: number }> {
  const { data, pagination } = await ask<T[]>(`/v1/${path}`, { method: 'GET' });
  return { rows: data ?? [], total: pagination?.total ?? 0 };
}

/** Reads the generated REST, whose answers have no envelope. @throws PanelError */
export async function readDocuments<T>(path: string): Promise<T[]> {
  const answer = (await ask<never>(`/api/${path}`, { method: 'GET' })) as unknown as { docs?: T[] };
  return answer.docs ?? [];
}

/** Reads one document of the generated REST. @throws PanelError */
export async function readDocument(path: string): Promise<object> {
  return ask<never>(`/api/${path}`, { method: 'GET' });
}

/** Does something at /v1; a POST is done once, however often it is sent. @throws PanelError */
export async function act<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (method === 'POST') headers['idempotency-key'] = crypto.randomUUID();
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  return (await ask<T>(`/v1/${path}`, init)).data as T;
}
