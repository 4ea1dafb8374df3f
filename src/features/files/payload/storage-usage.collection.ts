import type { CollectionConfig } from 'payload';
import { anyOf, nobody, ownDocuments, ownOrganization, staff } from '@/platform/payload/access';
import { both, closed, count, GROUPS, one, titleFrom } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** How much the files of organizations and portfolios take. Written with each upload and removal. */
export const storageUsage: CollectionConfig = {
  slug: 'storage-usage',
  labels: { singular: both('Storage', 'ទំហំផ្ទុក'), plural: both('Storage', 'ទំហំផ្ទុក') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'title',
    defaultColumns: ['organization', 'worker', 'bytes', 'files', 'updatedAt'],
    description: both(
      'Bytes that the files of each organization and portfolio take. The limits are in the settings.',
      'ទំហំឯកសាររបស់អង្គភាព និងផលប័ត្រនីមួយៗ។',
    ),
  },
  access: {
    read: anyOf(staff, ownOrganization(), ownDocuments('worker', 'worker')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  fields: [
    titleFrom('organization.name'),
    closed(one('organization', 'organizations', { index: true })),
    closed(one('worker', 'users', { index: true })),
    closed(count('bytes')),
    closed(count('files')),
  ],
};
