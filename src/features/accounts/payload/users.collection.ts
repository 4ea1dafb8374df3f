import type { CollectionConfig } from 'payload';
import { isStaff, nobody, staffField } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import { AUDIT_COLUMNS, below, both, closed, GROUPS, readableBy, view } from '@/platform/payload/fields';
import { guardLifecycle, refuseDirectCreate, refuseDirectDelete } from '@/platform/payload/guard';
import { contactField, readUsers, updateUsers } from './users.access';
import { endSessionOnLogout, refuseRefresh, userEndpoints } from './users.endpoints';
import { CLOSED_USER_FIELDS, preferencesField, profileField, standingFields } from './users.fields';
import { nimmitStrategy } from './users.strategy';

/** The people. Accounts begin by registering or by invitation, and are deactivated, never deleted. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('User', 'អ្នកប្រើប្រាស់'), plural: both('Users', 'អ្នកប្រើប្រាស់') },
  auth: { disableLocalStrategy: true, useSessions: false, strategies: [nimmitStrategy] },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'email',
    defaultColumns: [
      'email',
      'profile.firstName',
      'profile.lastName',
      'role',
      'status',
      'organization',
      'lastLogin',
    ],
    listSearchableFields: ['email', 'profile.firstName', 'profile.lastName'],
    description: both(
      'Everybody who signs in. Roles, status and addresses change through actions, so that sessions follow.',
      'អ្នកទាំងអស់ដែលចូលប្រើប្រាស់។',
    ),
    enableListViewSelectAPI: true,
  },
  defaultPopulate: {
    email: true,
    profile: { firstName: true, lastName: true, avatar: true, timezone: true },
    role: true,
    organization: true,
  },
  access: {
    admin: ({ req }) => isStaff(req),
    read: readUsers,
    create: nobody,
    update: updateUsers,
    delete: nobody,
    unlock: nobody,
  },
  hooks: {
    beforeChange: [refuseDirectCreate, guardLifecycle(CLOSED_USER_FIELDS)],
    beforeDelete: [refuseDirectDelete],
    refresh: [refuseRefresh],
    afterLogout: [endSessionOnLogout],
    ...auditedHooks,
  },
  endpoints: userEndpoints,
  fields: [
    view('account', '/features/admin/ui/user/user-panel#UserPanel'),
    readableBy(contactField, closed({ name: 'email', type: 'email', required: true, unique: true })),
    ...standingFields,
    {
      type: 'tabs',
      tabs: [
        { label: both('Profile', 'ប្រវត្តិរូប'), fields: [profileField] },
        { label: both('Notifications', 'ការជូនដំណឹង'), fields: [preferencesField] },
        {
          label: both('Work', 'ការងារ'),
          fields: [
            readableBy(
              staffField,
              below('workerProfile', 'worker-profiles', 'worker', ['hourlyRate', 'availability.status']),
            ),
            readableBy(
              staffField,
              below('assignedJobs', 'jobs', 'worker', ['number', 'title', 'status', 'deliveryTime.deadline']),
            ),
            readableBy(
              staffField,
              below('postedJobs', 'jobs', 'client', ['number', 'title', 'status', 'createdAt']),
            ),
            readableBy(
              staffField,
              below('offers', 'offers', 'worker', ['job', 'state', 'score', 'offeredAt']),
            ),
            readableBy(
              staffField,
              below('earnings', 'transactions', 'worker', ['type', 'amount', 'status', 'createdAt']),
            ),
          ],
        },
        {
          label: both('Audit', 'សវនកម្ម'),
          fields: [
            readableBy(staffField, below('audit', 'audit-logs', 'subject', AUDIT_COLUMNS)),
            readableBy(
              staffField,
              below('actions', 'audit-logs', 'actor', ['action', 'entity', 'entityId', 'timestamp']),
            ),
          ],
        },
      ],
    },
  ],
};
