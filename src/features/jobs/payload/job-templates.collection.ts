import type { CollectionConfig, Where } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import {
  type AccessRule,
  anyOf,
  currentUser,
  ownOrganization,
  staff,
  staffIf,
} from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import {
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  json,
  longText,
  many,
  number,
  one,
  text,
} from '@/platform/payload/fields';
import { inUseCase, onlyByUseCase } from '@/platform/payload/guard';
import { JOB_CATEGORIES, URGENCIES } from '@/shared/vocabulary';

const edit = anyOf(staffIf(holding('templates.edit')), ownOrganization('organization', ['owner', 'member']));
const shared: Where = { and: [{ organization: { exists: false } }, { active: { equals: true } }] };
const ours: AccessRule = ({ req }) => currentUser(req) !== null && shared;

/** Briefs to start from: everybody's, and each organization's own. */
export const jobTemplates: CollectionConfig = {
  slug: 'job-templates',
  labels: { singular: both('Job template', 'គំរូការងារ'), plural: both('Job templates', 'គំរូការងារ') },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'category', 'organization', 'estimatedHours', 'usedCount', 'active'],
    listSearchableFields: ['name', 'title', 'summary'],
    description: both(
      'Kept briefs. Without an organization they are offered to everybody.',
      'សេចក្តីណែនាំដែលបានរក្សាទុក។',
    ),
  },
  defaultSort: 'position',
  access: {
    read: anyOf(staff, ownOrganization(), ours),
    create: ({ req }) =>
      staffIf(holding('templates.edit'))({ req }) === true || canKeep(currentUser(req)?.organizationRole),
    update: edit,
    delete: edit,
  },
  hooks: {
    beforeChange: [
      ({ data, operation, req }) => {
        const user = currentUser(req);
        if (operation !== 'create' || inUseCase(req) || !user || user.role === 'admin') return data;
        if (!user.organization) throw onlyByUseCase('A template belongs to an organization.');
        return { ...data, organization: user.organization, createdBy: user.id, usedCount: 0 };
      },
    ],
    ...auditedHooks,
  },
  indexes: [{ fields: ['organization', 'active', 'position'] }],
  fields: [
    text('name', { required: true, maxLength: 80 }),
    text('summary', { maxLength: 200 }),
    choice('category', JOB_CATEGORIES, { required: true, index: true }),
    text('title', { maxLength: 140 }),
    longText('description', { maxLength: 10_000 }),
    many('requiredSkills', 'skills'),
    json('brief', { admin: { components: { Field: '/features/admin/ui/kit/json-edit#JsonEdit' } } }),
    choice('urgency', URGENCIES, { required: true, defaultValue: 'standard' }),
    number('estimatedHours', { min: 0.25, max: 500 }),
    one('organization', 'organizations', {
      access: { update: () => false },
      admin: { position: 'sidebar' },
    }),
    closed(one('createdBy', 'users', { admin: { position: 'sidebar' } })),
    flag('active', { defaultValue: true, admin: { position: 'sidebar' } }),
    number('position', { defaultValue: 0, admin: { position: 'sidebar' } }),
    closed(count('usedCount', { admin: { position: 'sidebar' } })),
  ],
};

const canKeep = (role: string | null | undefined) => role === 'owner' || role === 'member';
