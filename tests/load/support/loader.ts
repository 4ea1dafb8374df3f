import autocannon from 'autocannon';
import { serveParent } from './child';

/** One round of load on one address. */
export interface LoadRound {
  url: string;
  token: string;
  connections: number;
  seconds: number;
}

/** What a round saw. Times in milliseconds. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Makes load from a process of its own, so that making it does not slow what is measured. */
serveParent<LoadRound>({}, async ({ url, token, connections, seconds }): Promise<LoadResult> => {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const result = await autocannon({ url, connections, duration: seconds, headers });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} answers of ${url} were failures`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
});
