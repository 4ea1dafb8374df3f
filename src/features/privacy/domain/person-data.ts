/** Part of what we keep of a person: where it is, by what it is theirs, and what of it is theirs to have. */
export interface PersonData {
  /** Name of the file in the archive. */
  file: string;
  collection: string;
  /** Field that holds the person's id, or their organization's. */
  by: string;
  whose: 'person' | 'organization';
  fields: readonly string[];
  /** Narrows what is theirs. */
  only?: Readonly<Record<string, unknown>>;
}

const person = (
  file: string,
  collection: string,
  by: string,
  fields: readonly string[],
  only?: PersonData['only'],
): PersonData => ({ file, collection, by, whose: 'person', fields, only });

/** Everything that a copy of a person's data has. What others wrote, and how we judge, is left out: it is not theirs alone. */
export const PERSON_DATA: readonly PersonData[] = [
  person('account', 'users', '_id', [
    'email',
    'role',
    'profile',
    'emailVerified',
    'status',
    'lastLogin',
    'notificationPreferences',
    'organizationRole',
    'createdAt',
  ]),
  person('sessions', 'auth-sessions', 'user', [
    'createdAt',
    'lastUsedAt',
    'expiresAt',
    'revokedAt',
    'ip',
    'userAgent',
  ]),
  person('known-devices', 'auth-devices', 'user', ['seenAt']),
  person('worker-profile', 'worker-profiles', 'worker', [
    'skills',
    'hourlyRate',
    'currency',
    'bio',
    'portfolio',
    'availability',
    'standingAcceptance',
    'languages',
    'certifications',
    'createdAt',
  ]),
  person('worker-figures', 'worker-cards', 'worker', ['stats', 'skills', 'hourlyRate', 'currency']),
  person('payout-accounts', 'payout-methods', 'worker', [
    'rail',
    'holderName',
    'lastFour',
    'active',
    'createdAt',
    'endedAt',
  ]),
  person('payouts', 'payouts', 'worker', [
    'number',
    'rail',
    'lastFour',
    'period',
    'amount',
    'fee',
    'net',
    'local',
    'currency',
    'state',
    'reference',
    'createdAt',
    'paidAt',
  ]),
  person('earnings', 'transactions', 'worker', [
    'type',
    'job',
    'amount',
    'currency',
    'description',
    'createdAt',
  ]),
  person('jobs-ordered', 'jobs', 'client', [
    'number',
    'title',
    'description',
    'category',
    'brief',
    'assumptions',
    'status',
    'urgency',
    'pricing',
    'workerRating',
    'createdAt',
    'completedAt',
  ]),
  person('jobs-done', 'jobs', 'worker', [
    'number',
    'title',
    'category',
    'status',
    'payout',
    'totalTimeSpent',
    'assignedAt',
    'submittedAt',
    'completedAt',
  ]),
  person('offers', 'offers', 'worker', [
    'job',
    'terms',
    'state',
    'offeredAt',
    'respondedAt',
    'declineReason',
  ]),
  person('time', 'time-entries', 'worker', ['job', 'startedAt', 'endedAt', 'duration', 'notes', 'source']),
  person('messages', 'messages', 'sender', ['job', 'body', 'attachments', 'createdAt', 'editedAt'], {
    internal: false,
  }),
  person('deliverables', 'deliverables', 'submittedBy', [
    'job',
    'version',
    'note',
    'checklist',
    'files',
    'submittedAt',
  ]),
  person('files', 'files', 'uploadedBy', [
    'purpose',
    'job',
    'originalName',
    'mimeType',
    'size',
    'sha256',
    'createdAt',
  ]),
  person('notifications', 'notifications', 'user', [
    'type',
    'title',
    'message',
    'job',
    'read',
    'readAt',
    'createdAt',
  ]),
  person('push-devices', 'push-subscriptions', 'user', ['userAgent', 'createdAt', 'lastSentAt']),
  person('payments', 'payments', 'by', [
    'purpose',
    'status',
    'amount',
    'currency',
    'credits',
    'paymentMethod',
    'createdAt',
  ]),
  person('job-templates', 'job-templates', 'createdBy', [
    'name',
    'category',
    'title',
    'description',
    'createdAt',
  ]),
  person('api-keys', 'api-keys', 'createdBy', [
    'name',
    'scopes',
    'hint',
    'createdAt',
    'lastUsedAt',
    'revokedAt',
  ]),
  person(
    'what-i-did',
    'audit-logs',
    'actor',
    ['action', 'entity', 'entityId', 'timestamp', 'ipAddress', 'userAgent'],
    {
      actingAs: null,
    },
  ),
  {
    file: 'organization',
    collection: 'organizations',
    by: '_id',
    whose: 'organization',
    fields: ['name', 'kind', 'industry', 'subscriptionTier', 'billing', 'brandKit', 'createdAt'],
  },
];

/** Why a person cannot be erased yet, and what they do first. */
export const BLOCKERS = [
  'staff',
  'sole-owner',
  'live-subscription',
  'open-jobs',
  'work-under-way',
  'money-owed',
] as const;
export type Blocker = (typeof BLOCKERS)[number];
