import { z } from 'zod';
import { inSession } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { apiKeysCollection } from '../data/api-key.document';
import { requireKeyOwner } from './owner';
import { presentKeys } from './present-keys';

const MOST_SHOWN = 200;

/** The organization's keys: those that work first, then the others, each newest first. */
export const listApiKeys = defineQuery({
  name: 'api-keys.list',
  input: z.strictObject({}),
  authorize: (ctx) => void requireKeyOwner(ctx),
  run: async (ctx) => {
    const organization = oid(requireKeyOwner(ctx).organizationId);
    const keys = await apiKeysCollection(ctx.db)
      .find({ organization }, inSession(ctx))
      .sort({ revokedAt: 1, _id: -1 })
      .limit(MOST_SHOWN)
      .toArray();
    const shown = await presentKeys(ctx, keys);
    const rank = (state: string) => (state === 'active' ? 0 : 1);
    return shown.sort((a, b) => rank(a.state) - rank(b.state));
  },
});
