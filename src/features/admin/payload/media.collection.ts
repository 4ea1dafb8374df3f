import type { CollectionConfig } from 'payload';
import { everybody, staff } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import { both, GROUPS, text } from '@/platform/payload/fields';

/** Pictures of our own: articles, e-mails, the landing page. What people upload for jobs is in `files`. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Picture', 'រូបភាព'), plural: both('Pictures', 'រូបភាព') },
  admin: { group: GROUPS.content, description: both('Pictures of our own pages.', 'រូបភាពសម្រាប់ទំព័ររបស់យើង។') },
  access: { read: everybody, create: staff, update: staff, delete: staff },
  hooks: auditedHooks,
  upload: {
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'],
    imageSizes: [{ name: 'thumbnail', width: 320 }],
    adminThumbnail: 'thumbnail',
  },
  fields: [text('alt', { required: true, maxLength: 200 })],
};
