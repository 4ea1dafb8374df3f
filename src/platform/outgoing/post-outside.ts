import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { checkedLookup, ForbiddenAddress } from './checked-lookup';
import { isPublicAddress } from './public-address';
import { hostOf, targetProblem } from './target-url';

const READ_BYTES = 64 * 1024;
const KEPT_BYTES = 1024;

export interface OutsideAnswer {
  status: number;
  /** The first 1 KB, as text. */
  body: string;
}

export interface OutsideOptions {
  headers: Record<string, string>;
  body: string | Uint8Array;
  timeoutMs: number;
  /** http, any port and private addresses too: for development and tests. */
  insideAllowed: boolean;
  /** How names are looked up. */
  lookup?: ReturnType<typeof checkedLookup>;
}

/**
 * Sends a POST to an address that somebody gave us: only to the open internet, checked for the very connection that is made,
 * without following redirects, within `timeoutMs` in all. At most 64 KB of the answer are read.
 * @throws ForbiddenAddress, or what the network says
 */
export function postOutside(address: string, options: OutsideOptions): Promise<OutsideAnswer> {
  const { headers, body, timeoutMs, insideAllowed } = options;
  const problem = targetProblem(address, insideAllowed);
  if (problem) return Promise.reject(new ForbiddenAddress(problem));
  const url = new URL(address);
  const host = hostOf(url);
  // An address in place of a name is connected to without a look-up.
  if (!insideAllowed && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new ForbiddenAddress('Nothing is sent to this address.'));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(insideAllowed ? {} : { lookup: options.lookup ?? checkedLookup() }),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      readStart(response).then(resolve, reject);
    });
    request.end(body);
  });
}

/** The status and the start of the body; a longer one is hung up on. */
async function readStart(response: IncomingMessage): Promise<OutsideAnswer> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (bytes < KEPT_BYTES) kept.push(chunk.subarray(0, KEPT_BYTES - bytes));
    bytes += chunk.length;
    if (bytes >= READ_BYTES) break;
  }
  response.destroy();
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(kept).toString('utf8').replaceAll('\0', ''),
  };
}
