import { dataOf, type Http } from './http';

/** A file as somebody sends it. */
export interface Sent {
  filename: string;
  mimeType: string;
  bytes: Buffer<ArrayBuffer>;
}

interface Ticket {
  fileId: string;
  url: string | null;
  headers: Record<string, string>;
  partSize: number | null;
  partCount: number | null;
}

/** How an upload ended: refused at the ticket or the completion (`status`), or taken and then decided on (`state`). */
export interface Ending {
  fileId: string | null;
  status: number;
  state: string;
}

/** Where uploads to a job go. */
export const jobUploads = (jobId: string) => ({
  ticket: `/v1/jobs/${jobId}/files/upload-url`,
  complete: `/v1/jobs/${jobId}/files`,
});

/** Asks for a ticket and puts the bytes there, in one piece. @returns the file's id, or the refusal's status */
export async function putFile(http: Http, ticketPath: string, file: Sent): Promise<string | number> {
  const { filename, mimeType, bytes } = file;
  const answer = await http.post<Ticket>(ticketPath, { filename, mimeType, size: bytes.length });
  if (answer.status >= 300) return answer.status;
  const ticket = dataOf(answer);
  if (!ticket.url) throw new Error('this file goes up in parts');
  const put = await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  if (!put.ok) throw new Error(`the store answers ${put.status}: ${await put.text()}`);
  return ticket.fileId;
}

/** Sends a file to a job and waits for what becomes of it. */
export async function sendToJob(http: Http, jobId: string, file: Sent, patienceMs = 30_000): Promise<Ending> {
  const paths = jobUploads(jobId);
  const fileId = await putFile(http, paths.ticket, file);
  if (typeof fileId === 'number') return { fileId: null, status: fileId, state: 'refused' };
  const done = await http.post<{ state: string }>(paths.complete, { fileId });
  if (done.status >= 300) return { fileId, status: done.status, state: 'refused' };
  return { fileId, status: done.status, state: await decided(http, jobId, fileId, patienceMs) };
}

/** Asks for a file until it is decided on: `clean` when its link is given, `gone` when it has none. */
export async function decided(
  http: Http,
  jobId: string,
  fileId: string,
  patienceMs = 30_000,
): Promise<string> {
  for (const end = Date.now() + patienceMs; ; await new Promise((done) => setTimeout(done, 150))) {
    const { status } = await http.get(`/v1/jobs/${jobId}/files/${fileId}?json=1`);
    if (status === 200) return 'clean';
    if (status === 404) return 'gone';
    if (status !== 409 || Date.now() > end) return `waiting (${status})`;
  }
}
