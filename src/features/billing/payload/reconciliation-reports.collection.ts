import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  group,
  instant,
  longText,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { DIFFERENCE_KINDS, REPORT_STATES } from '../domain/reconciliation.options';

/** What each comparison of Stripe with our books found. */
export const reconciliationReports: CollectionConfig = {
  slug: 'reconciliation-reports',
  labels: {
    singular: both('Reconciliation', 'ការផ្ទៀងផ្ទាត់'),
    plural: both('Reconciliation', 'ការផ្ទៀងផ្ទាត់'),
  },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'startedAt',
    defaultColumns: ['startedAt', 'state', 'checked.events', 'checked.charges', 'finishedAt'],
    description: both(
      'Stripe compared with our books, daily. Differences that could be put right are.',
      'ការប្រៀបធៀប Stripe ជាមួយបញ្ជីរបស់យើងរៀងរាល់ថ្ងៃ។',
    ),
  },
  defaultSort: '-startedAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('state')] },
  fields: [
    closed(choice('state', REPORT_STATES, { required: true })),
    closed(instant('from')),
    closed(instant('startedAt', { index: true })),
    closed(instant('finishedAt')),
    closed(longText('error')),
    closed(
      group('checked', [
        count('events'),
        count('subscriptions'),
        count('customers'),
        count('invoices'),
        count('charges'),
      ]),
    ),
    closed(
      rows('differences', [
        choice('kind', DIFFERENCE_KINDS, { required: true }),
        text('reference'),
        text('ours'),
        text('stripes'),
        flag('mended'),
      ]),
    ),
  ],
};
