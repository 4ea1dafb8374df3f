import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownDocuments, staff, staffIf } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import { both, GROUPS, titleFrom } from '@/platform/payload/fields';
import { guardLifecycle, refuseDirectCreate, refuseDirectDelete } from '@/platform/payload/guard';
import {
  availabilityFields,
  identityFields,
  moneyFields,
  portfolioFields,
  skillFields,
} from './worker-profiles.fields';
import { dropStaleVerification, projectCard } from './worker-profiles.hooks';

/** What workers say about themselves. One is made with the account; staff verify skills by an action of their own. */
export const workerProfiles: CollectionConfig = {
  slug: 'worker-profiles',
  labels: {
    singular: both('Worker profile', 'ប្រវត្តិរូបអ្នកធ្វើការ'),
    plural: both('Worker profiles', 'ប្រវត្តិរូបអ្នកធ្វើការ'),
  },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'title',
    defaultColumns: ['worker', 'availability.status', 'hourlyRate', 'skills', 'updatedAt'],
    listSearchableFields: ['bio'],
    description: both(
      'Skills, shifts, portfolio and how they are paid.',
      'ជំនាញ វេនការងារ ស្នាដៃ និងរបៀបបើកប្រាក់។',
    ),
  },
  access: {
    read: anyOf(staff, ownDocuments('worker', 'worker')),
    create: nobody,
    update: anyOf(staffIf(holding('users.edit')), ownDocuments('worker', 'worker')),
    delete: nobody,
  },
  hooks: {
    beforeChange: [
      refuseDirectCreate,
      guardLifecycle(['worker', 'payoutMethod', 'portfolio']),
      dropStaleVerification,
    ],
    afterChange: [projectCard, ...auditedHooks.afterChange],
    beforeDelete: [refuseDirectDelete],
    afterDelete: auditedHooks.afterDelete,
  },
  fields: [
    titleFrom('worker.email'),
    ...identityFields,
    {
      type: 'tabs',
      tabs: [
        { label: both('Skills', 'ជំនាញ'), fields: skillFields },
        { label: both('Availability', 'ពេលទំនេរ'), fields: availabilityFields },
        { label: both('Portfolio', 'ស្នាដៃ'), fields: portfolioFields },
        { label: both('Pay', 'ប្រាក់ឈ្នួល'), fields: moneyFields },
      ],
    },
  ],
};
