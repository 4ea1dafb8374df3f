import type { z } from 'zod';
import type { InvoiceDocument, Party } from '../data/invoice.document';
import type { Receipt } from '../use-cases/job-receipt';
import type { invoice, receipt } from './invoices.schemas';

const currencyOf = (code: string) => (code === 'KHR' ? ('KHR' as const) : ('USD' as const));
const partyOf = ({ name, address, taxId, email }: Party) => ({ name, address, taxId, email });

/** A paper as /v1 shows it. */
export function presentInvoice(document: InvoiceDocument): z.input<typeof invoice> {
  const { _id, number, kind, organization, subtotal, total, reason, paymentMethod } = document;
  const { creditedInvoice, creditedNumber } = document;
  return {
    id: _id.toHexString(),
    number,
    kind,
    organizationId: organization.toHexString(),
    seller: partyOf(document.seller),
    buyer: partyOf(document.buyer),
    lines: document.lines.map(({ description, quantity, amount, periodStart, periodEnd }) => ({
      description,
      quantity,
      amount,
      period:
        periodStart && periodEnd ? { start: periodStart.toISOString(), end: periodEnd.toISOString() } : null,
    })),
    subtotal,
    total,
    currency: currencyOf(document.currency),
    creditedInvoice:
      creditedInvoice && creditedNumber
        ? { id: creditedInvoice.toHexString(), number: creditedNumber }
        : null,
    jobId: document.job?.toHexString() ?? null,
    reason,
    paymentMethod,
    issuedAt: document.issuedAt.toISOString(),
    paidAt: document.paidAt?.toISOString() ?? null,
    pdf: `/payments/invoices/${_id.toHexString()}/pdf`,
  };
}

/** A job's receipt as /v1 shows it. */
export function presentReceipt({ job, figures, lots, time }: Receipt): z.input<typeof receipt> {
  const iso = (at: Date | null | undefined) => at?.toISOString() ?? null;
  return {
    job: { id: job._id.toHexString(), number: job.number, title: job.title },
    organizationId: job.organization.toHexString(),
    pricing: job.pricing.type,
    lines: figures.lines.map(({ at, ...line }) => ({ at: at.toISOString(), ...line })),
    lots: figures.lots.map(({ lot, credits }) => ({
      lotId: lot,
      source: lots.get(lot)?.source ?? 'unknown',
      expiresAt: iso(lots.get(lot)?.expiresAt),
      credits,
    })),
    credits: figures.credits,
    money: { ...figures.money, currency: currencyOf(job.pricing.currency) },
    time:
      time?.map(({ startedAt, duration, notes }) => ({
        startedAt: startedAt.toISOString(),
        minutes: duration,
        notes,
      })) ?? null,
    trackedMinutes: time?.reduce((sum, { duration }) => sum + duration, 0) ?? null,
    createdAt: job.createdAt.toISOString(),
    completedAt: iso(job.completedAt),
  };
}
