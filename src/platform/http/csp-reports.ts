import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Logger } from '@/platform/logger';
import { metrics } from '@/platform/metrics';
import { createBucket } from '@/platform/realtime/token-bucket';

const MOST_BYTES = 16 * 1024;
const MOST_AT_ONCE = 20;
const TYPES = /^application\/(csp-report|reports\+json|json)\b/;
/** Of all browsers together, for one process: reports are for us to learn from, not for others to fill disks with. */
const PER_MINUTE = 60;

const fields = z.record(z.string(), z.unknown());
const older = z.object({ 'csp-report': fields });
const newer = z.array(z.object({ type: z.literal('csp-violation'), body: fields }));

/** An address without what people typed into it. */
const bare = (address: unknown) =>
  typeof address === 'string' ? address.split(/[?#]/, 1)[0]?.slice(0, 200) : undefined;

/** Takes what browsers report of blocked contents, bounded in size and number, and logs it. */
export function cspReports(log: Logger) {
  const bucket = createBucket(PER_MINUTE, PER_MINUTE);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const end = (status: number) => void res.writeHead(status, { 'Cache-Control': 'no-store' }).end();
    if (req.method !== 'POST') return end(405);
    if (!TYPES.test(req.headers['content-type'] ?? '')) return end(415);
    if (!bucket.take()) return end(429);
    const body = await bodyOf(req);
    if (body === null) {
      res.setHeader('Connection', 'close');
      return end(413);
    }
    for (const report of reportsIn(body).slice(0, MOST_AT_ONCE)) {
      metrics().contentReports.inc();
      log.warn({ ...report }, 'a page was kept from something by its content policy');
    }
    end(204);
  };
}

async function bodyOf(req: IncomingMessage): Promise<string | null> {
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return null;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The older form names things with dashes, the newer one in camel case; of both, what is worth reading is kept, cut short. */
function reportsIn(body: string) {
  const value = jsonOf(body);
  const { data: old } = older.safeParse(value);
  if (old) {
    const report = old['csp-report'];
    const directive = report['effective-directive'] ?? report['violated-directive'];
    return [told(directive, report['blocked-uri'], report['document-uri'], report['source-file'])];
  }
  return (newer.safeParse(value).data ?? []).map(({ body: report }) =>
    told(report.effectiveDirective, report.blockedURL, report.documentURL, report.sourceFile),
  );
}

const told = (directive: unknown, blocked: unknown, page: unknown, source: unknown) => ({
  directive: bare(directive),
  blocked: bare(blocked),
  page: bare(page),
  source: bare(source),
});

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
