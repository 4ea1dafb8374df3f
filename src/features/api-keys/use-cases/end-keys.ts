import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { apiKeysCollection } from '../data/api-key.document';
import { endKey } from './end-key';

/** Who leaves an organization leaves no key behind: theirs of that organization end for good, also if they come back. */
export const endKeysOfMember: Subscriber = {
  on: 'organization.member_removed',
  run: async (tx, { data }) => {
    const theirs = {
      createdBy: oid(String(data.userId)),
      organization: oid(String(data.organizationId)),
      revokedAt: null,
    };
    const keys = await apiKeysCollection(tx.db).find(theirs, inSession(tx)).toArray();
    for (const key of keys) await endKey(tx, key, 'Its maker left the organization.');
  },
};
