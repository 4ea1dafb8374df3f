import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownOrganization, staffField, staffIf } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  currency,
  GROUPS,
  group,
  instant,
  longText,
  number,
  one,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { INVOICE_KINDS } from '../domain/invoice.options';

const party = (name: string) =>
  closed(group(name, [text('name'), longText('address'), text('taxId'), text('email')].map(closed)));

/** Invoices and credit notes as they were issued. */
export const invoices: CollectionConfig = {
  slug: 'invoices',
  labels: { singular: both('Invoice', 'វិក្កយបត្រ'), plural: both('Invoices', 'វិក្កយបត្រ') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'organization', 'total', 'issuedAt', 'paymentMethod'],
    listSearchableFields: ['number', 'buyer.name'],
    description: both(
      'Issued with each payment and refund, without gaps in their numbers. Nothing here is edited or deleted.',
      'ចេញជាមួយការបង់ប្រាក់នីមួយៗ មិនអាចកែ ឬលុបបានឡើយ។',
    ),
  },
  defaultSort: '-issuedAt',
  access: {
    read: anyOf(staffIf(holding('money.read')), ownOrganization('organization', ['owner', 'member'])),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  fields: [
    closed(text('number', { required: true, unique: true })),
    closed(choice('kind', INVOICE_KINDS, { required: true })),
    closed(number('year', { required: true, admin: { hidden: true } })),
    closed(number('sequence', { required: true, admin: { hidden: true } })),
    closed(one('organization', 'organizations', { required: true })),
    party('seller'),
    party('buyer'),
    closed(
      rows('lines', [
        text('description', { required: true }),
        number('quantity', { required: true }),
        cents('amount'),
        instant('periodStart'),
        instant('periodEnd'),
      ]),
    ),
    closed(cents('subtotal')),
    closed(cents('total')),
    closed(currency()),
    readableBy(staffField, closed(one('transaction', 'transactions', { required: true }))),
    closed(text('event', { required: true, unique: true, admin: { hidden: true } })),
    closed(one('job', 'jobs')),
    closed(one('creditedInvoice', 'invoices')),
    closed(text('creditedNumber')),
    closed(text('reason')),
    closed(instant('issuedAt', { required: true })),
    closed(instant('paidAt')),
    closed(text('paymentMethod')),
  ],
};
