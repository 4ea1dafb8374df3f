import { z } from 'zod';
import { isoDate, objectId, reason } from '@/platform/http/fields';
import { DIFFERENCE_KINDS, REPORT_STATES } from '../domain/reconciliation.options';

const difference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  id: z.string().meta({ description: 'Stripe’s id of what differs, or ours where Stripe has none.' }),
  ours: z.string().nullable(),
  stripes: z.string().nullable(),
  mended: z.boolean().meta({ description: 'Put right by the reconciliation itself.' }),
});

/** What a comparison of Stripe with our books found. */
export const reconciliationReport = z
  .object({
    id: objectId,
    state: z.enum(REPORT_STATES),
    from: isoDate,
    startedAt: isoDate,
    finishedAt: isoDate.nullable(),
    error: z.string().nullable(),
    checked: z.object({
      events: z.int(),
      subscriptions: z.int(),
      customers: z.int(),
      invoices: z.int(),
      charges: z.int(),
    }),
    differences: z.array(difference),
  })
  .meta({ id: 'ReconciliationReport' });

/** Body of POST /admin/reconciliation. */
export const runReconciliationInput = z.strictObject({ reason }).meta({ id: 'RunReconciliationInput' });
