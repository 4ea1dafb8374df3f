import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Entries about one document, newest first: what the panel lists below it. */
export const auditLogIndexes: ExtraIndex[] = [
  {
    collection: 'audit-logs',
    keys: { 'subject.value': 1, timestamp: -1 },
    options: { name: 'audit_subject' },
  },
];
