import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownOrganization, staff, staffField, staffIf } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import {
  AUDIT_COLUMNS,
  below,
  both,
  choice,
  closed,
  GROUPS,
  group,
  instant,
  longText,
  many,
  number,
  one,
  readableBy,
  text,
  view,
} from '@/platform/payload/fields';
import { guardLifecycle, refuseDirectCreate, refuseDirectDelete } from '@/platform/payload/guard';
import { ORGANIZATION_KINDS, SUBSCRIPTION_TIERS } from '../domain/organization.options';

const COLOUR = /^#[0-9a-f]{6}$/i;
const colour = (value: string | null | undefined) =>
  !value || COLOUR.test(value) || 'Must be a colour such as #1F6F5C.';
const colours = (values: string[] | null | undefined) =>
  (values ?? []).every((value) => COLOUR.test(value)) || 'Each must be a colour such as #1F6F5C.';

const CLOSED = [
  'kind',
  'subscriptionTier',
  'parent',
  'referralCode',
  'referredBy',
  'stripeCustomerId',
  'formerStripeCustomerId',
  'brandKit.logos',
  'branding.logo',
  'closedAt',
  'closedBy',
];

/** The payers. One is made with its first client's account. */
export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: both('Organization', 'អង្គភាព'), plural: both('Organizations', 'អង្គភាព') },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'industry', 'subscriptionTier', 'createdAt'],
    listSearchableFields: ['name', 'industry', 'referralCode'],
    description: both(
      'Who pays: the jobs, members and credits of a client or an agency.',
      'អ្នកបង់ប្រាក់៖ ការងារ សមាជិក និងក្រេឌីត។',
    ),
    enableListViewSelectAPI: true,
  },
  defaultPopulate: { name: true, kind: true },
  access: {
    read: anyOf(staff, ownOrganization('id')),
    create: nobody,
    update: anyOf(staffIf(holding('organizations.edit')), ownOrganization('id', ['owner'])),
    delete: nobody,
  },
  hooks: {
    beforeChange: [refuseDirectCreate, guardLifecycle(CLOSED)],
    beforeDelete: [refuseDirectDelete],
    ...auditedHooks,
  },
  indexes: [{ fields: ['kind', 'createdAt'] }],
  fields: [
    view('credits', '/features/admin/ui/organization/organization-panel#OrganizationPanel'),
    text('name', { required: true, maxLength: 120, index: true }),
    closed(
      choice('kind', ORGANIZATION_KINDS, {
        required: true,
        defaultValue: 'client',
        admin: { position: 'sidebar' },
      }),
    ),
    closed(
      choice('subscriptionTier', SUBSCRIPTION_TIERS, {
        required: true,
        defaultValue: 'payAsYouGo',
        index: true,
        admin: { position: 'sidebar' },
      }),
    ),
    closed(one('parent', 'organizations', { index: true, admin: { position: 'sidebar' } })),
    closed(text('referralCode', { required: true, unique: true, admin: { position: 'sidebar' } })),
    closed(one('referredBy', 'organizations', { index: true, admin: { position: 'sidebar' } })),
    readableBy(staffField, closed(instant('closedAt', { admin: { position: 'sidebar' } }))),
    readableBy(staffField, closed(one('closedBy', 'users', { admin: { position: 'sidebar' } }))),
    readableBy(staffField, closed(number('membersVersion', { admin: { hidden: true } }))),
    readableBy(staffField, closed(text('formerStripeCustomerId', { admin: { hidden: true } }))),
    readableBy(staffField, closed(text('stripeCustomerId', { index: true, admin: { position: 'sidebar' } }))),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Organization', 'អង្គភាព'),
          fields: [
            text('industry', { maxLength: 80 }),
            many('preferredWorkers', 'users', { filterOptions: { role: { equals: 'worker' } } }),
            many('blockedWorkers', 'users', { filterOptions: { role: { equals: 'worker' } } }),
            below('members', 'users', 'organization', [
              'email',
              'profile.firstName',
              'organizationRole',
              'status',
            ]),
          ],
        },
        {
          label: both('Brand', 'ម៉ាក'),
          fields: [
            group('brandKit', [
              { name: 'colours', type: 'text', hasMany: true, maxRows: 12, validate: colours },
              { name: 'fonts', type: 'text', hasMany: true, maxRows: 8 },
              closed(many('logos', 'files')),
              longText('notes', { maxLength: 4000 }),
            ]),
            group(
              'branding',
              [
                text('name', { maxLength: 120 }),
                closed(one('logo', 'files')),
                text('primaryColour', { validate: colour }),
                text('accentColour', { validate: colour }),
                text('domain', { maxLength: 253 }),
                text('senderName', { maxLength: 120 }),
                { name: 'senderEmail', type: 'email' },
              ],
              { admin: { condition: (data) => data?.kind === 'agency' } },
            ),
          ],
        },
        {
          label: both('Jobs', 'ការងារ'),
          fields: [
            below('jobs', 'jobs', 'organization', [
              'number',
              'title',
              'status',
              'deliveryTime.deadline',
              'createdAt',
            ]),
          ],
        },
        {
          label: both('Money', 'ហិរញ្ញវត្ថុ'),
          fields: [
            group('billing', [
              text('legalName', { maxLength: 200 }),
              longText('address', { maxLength: 500 }),
              text('taxId', { maxLength: 60 }),
              { name: 'email', type: 'email' },
            ]),
            below('balance', 'organization-balances', 'organization', [
              'credits.available',
              'credits.held',
              'totalSpent',
            ]),
            below('subscriptions', 'subscriptions', 'organization', [
              'tier',
              'status',
              'pricing.interval',
              'currentPeriodEnd',
            ]),
            below('lots', 'credit-lots', 'organization', [
              'source',
              'granted',
              'available',
              'held',
              'expiresAt',
            ]),
            below('transactions', 'transactions', 'organization', [
              'type',
              'credits',
              'amount',
              'status',
              'createdAt',
            ]),
            below('invoices', 'invoices', 'organization', ['number', 'kind', 'total', 'issuedAt']),
          ],
        },
        {
          label: both('Audit', 'សវនកម្ម'),
          fields: [readableBy(staffField, below('audit', 'audit-logs', 'subject', AUDIT_COLUMNS))],
        },
      ],
    },
  ],
};
