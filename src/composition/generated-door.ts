import config from '@payload-config';
import { getPayload } from 'payload';
import { authenticateRequest } from '@/features/accounts';
import { mongoOf } from '@/platform/mongo';
import { type DoorParts, guardGenerated } from '@/platform/payload/generated-door';

/** What the generated doors are guarded with. */
async function doorParts(): Promise<DoorParts> {
  const payload = await getPayload({ config });
  const authenticate = (headers: Headers) => authenticateRequest(headers, payload);
  return { authenticate, client: mongoOf(payload).client };
}

/** Generated REST or GraphQL behind its guard. */
export const guarded = <Args extends unknown[]>(
  handler: (request: Request, ...args: Args) => Promise<Response>,
) => guardGenerated(handler, doorParts);
