import type { Endpoint, PayloadRequest } from 'payload';
import { processWide } from '@/platform/process-wide';
import { currentUser } from '../access';
import { describeGeneratedRest } from './document';

const MOST_KEPT = 100;
const kept = () => processWide('generated-documents', () => new Map<string, Promise<object>>());

/** `GET /api/openapi.json`: generated REST as whoever asks may use it; made once for each kind of reader. */
export const openapiEndpoint: Endpoint = {
  path: '/openapi.json',
  method: 'get',
  handler: async (req) => {
    const kind = kindOf(req);
    if (kept().size >= MOST_KEPT) kept().clear();
    const made = kept().get(kind) ?? describeGeneratedRest(req);
    kept().set(kind, made);
    // What failed is not kept.
    made.catch(() => kept().delete(kind));
    return Response.json(await made, {
      headers: { 'Cache-Control': 'private, max-age=60', Vary: 'Authorization, Cookie' },
    });
  },
};

/** Rules ask for the role, and never who exactly it is. */
function kindOf(req: PayloadRequest): string {
  const user = currentUser(req);
  if (!user) return 'nobody';
  const byKey = Boolean((req.user as { _byKey?: boolean } | null)?._byKey);
  const { role, staffRoles, organizationRole, organization } = user;
  return JSON.stringify([role, [...staffRoles].sort(), organizationRole, organization !== null, byKey]);
}
