import type { CollectionConfig, RelationshipField } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staffIf } from '@/platform/payload/access';
import { both, closed, GROUPS, group, instant, json, one, text, view } from '@/platform/payload/fields';
import { onlyByUseCase } from '@/platform/payload/guard';

/** What an entry can be listed below. */
const SUBJECTS = [
  'jobs',
  'users',
  'organizations',
  'worker-profiles',
  'offers',
  'deliverables',
  'files',
  'skills',
  'plans',
  'transactions',
] as const;

const SIDEBAR = { admin: { position: 'sidebar' } } as const;

const subject: RelationshipField = {
  name: 'subject',
  type: 'relationship',
  relationTo: [...SUBJECTS],
  hooks: {
    afterRead: [({ value }) => (SUBJECTS.some((slug) => slug === value?.relationTo) ? value : null)],
  },
};

const refuse = (): never => {
  throw onlyByUseCase('The audit log is written by what happens and changed by nobody.');
};

/** Who did what to what. There is no door that edits or deletes an entry, for code of ours either. */
export const auditLogs: CollectionConfig = {
  slug: 'audit-logs',
  labels: { singular: both('Audit entry', 'កំណត់ត្រាសវនកម្ម'), plural: both('Audit log', 'កំណត់ហេតុសវនកម្ម') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'action',
    defaultColumns: ['action', 'timestamp', 'actor', 'actorName', 'entity', 'subject', 'reason'],
    listSearchableFields: ['action', 'entity', 'entityId', 'reason'],
    description: both(
      'Every change that matters: who, what, when, from where, and why.',
      'ការផ្លាស់ប្តូរសំខាន់ៗទាំងអស់។',
    ),
  },
  defaultSort: '-timestamp',
  access: { read: staffIf(holding('audit.read')), create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [refuse], beforeDelete: [refuse] },
  indexes: [
    { fields: ['entity', 'entityId', 'timestamp'] },
    { fields: ['actor', 'timestamp'] },
    { fields: ['action', 'timestamp'] },
  ],
  fields: [
    view('changesView', '/features/admin/ui/audit/audit-changes#AuditChanges'),
    closed(one('actor', 'users', SIDEBAR)),
    closed(text('actorName', SIDEBAR)),
    closed(one('actingAs', 'users', SIDEBAR)),
    closed(text('action', { required: true })),
    closed(text('entity', { required: true })),
    closed(text('entityId', { required: true })),
    closed(subject),
    closed(
      group('changes', [json('before'), json('after')], {
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      }),
    ),
    closed(text('reason', { maxLength: 2000 })),
    closed(text('ipAddress')),
    closed(text('userAgent', { maxLength: 1000 })),
    closed(text('requestId', { index: true })),
    closed(instant('timestamp', { required: true, index: true, ...SIDEBAR })),
  ],
};
