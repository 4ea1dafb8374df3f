import { toApiError } from './api-error';
import { sendWithRefresh } from './transport';

/** Saves what a path of /v1 answers as a file; a session that ran out is renewed first. @throws ApiError */
export async function saveFile(path: string, name: string): Promise<void> {
  const url = new URL(`/v1${path}`, window.location.origin);
  const response = await sendWithRefresh(new Request(url, { credentials: 'same-origin' }));
  if (!response.ok) throw toApiError(await response.json().catch(() => undefined), response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
