import { describe, expectTypeOf, it } from 'vitest';
import type { UserDocument } from '@/features/accounts/data/user.document';
import type { AnalysisDayDocument } from '@/features/analysis';
import type { ApiKeyDocument } from '@/features/api-keys/data/api-key.document';
import type { AuditLogDocument } from '@/features/audit/data/audit-log.document';
import type { ReconciliationDocument } from '@/features/billing/data/reconciliation.document';
import type { SubscriptionDocument } from '@/features/billing/data/subscription.document';
import type { CreditLotDocument } from '@/features/credits/data/credit-lot.document';
import type { PlanDocument } from '@/features/credits/data/plan.document';
import type { TransactionDocument } from '@/features/credits/data/transaction.document';
import type { DeliverableDocument } from '@/features/deliverables/data/deliverable.document';
import type { FileDocument } from '@/features/files/data/file.document';
import type { InvoiceDocument } from '@/features/invoices/data/invoice.document';
import type { JobDocument } from '@/features/jobs/data/job.document';
import type { JobTemplateDocument } from '@/features/jobs/data/job-template.document';
import type { OfferDocument } from '@/features/matching/data/offer.document';
import type { MessageDocument } from '@/features/messages/data/message.document';
import type { NotificationDocument } from '@/features/notifications/data/notification.document';
import type { OrganizationDocument } from '@/features/organizations/data/organization.document';
import type { OrganizationBalanceDocument } from '@/features/organizations/data/organization-balance.document';
import type { DisputeDocument } from '@/features/payments/data/dispute.document';
import type { PaymentDocument } from '@/features/payments/data/payment.document';
import type { RefundDocument } from '@/features/payments/data/refund.document';
import type { PayoutDocument } from '@/features/payouts/data/payout.document';
import type { PayoutMethodDocument } from '@/features/payouts/data/payout-method.document';
import type { PayoutRunDocument } from '@/features/payouts/data/payout-run.document';
import type { HolidayDocument } from '@/features/promise/data/holiday.document';
import type { Settings } from '@/features/settings/domain/settings';
import type { SkillDocument } from '@/features/skills/data/skill.document';
import type { StripeEventDocument } from '@/features/stripe-inbox/data/stripe-event.document';
import type { TimeEntryDocument } from '@/features/time/data/time-entry.document';
import type { WebhookDeliveryDocument } from '@/features/webhooks/data/webhook-delivery.document';
import type { WebhookEndpointDocument } from '@/features/webhooks/data/webhook-endpoint.document';
import type { WorkerCardDocument } from '@/features/workers/data/worker-card.document';
import type { WorkerProfileDocument } from '@/features/workers/data/worker-profile.document';
import type { Config } from '@/payload-types';

type Shown<Slug extends keyof Config['collections']> = keyof Config['collections'][Slug];
/** Stored fields that the panel's collection does not have. */
type Unshown<Document, Slug extends keyof Config['collections']> = Exclude<
  keyof Document,
  Shown<Slug> | '_id'
>;

/**
 * A field added to a stored document and not to its collection would be invisible to the panel and lost when the
 * panel saves. The type check fails here, naming it; `payload generate:types` refreshes the other side.
 */
describe('documents and collections', () => {
  it('have the same fields', () => {
    expectTypeOf<Unshown<JobDocument, 'jobs'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<JobTemplateDocument, 'job-templates'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<OfferDocument, 'offers'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<MessageDocument, 'messages'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<FileDocument, 'files'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<DeliverableDocument, 'deliverables'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<TimeEntryDocument, 'time-entries'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<UserDocument, 'users'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<OrganizationDocument, 'organizations'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<OrganizationBalanceDocument, 'organization-balances'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<WorkerProfileDocument, 'worker-profiles'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<WorkerCardDocument, 'worker-cards'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<TransactionDocument, 'transactions'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<PaymentDocument, 'payments'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<RefundDocument, 'refunds'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<DisputeDocument, 'disputes'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<CreditLotDocument, 'credit-lots'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<PayoutRunDocument, 'payout-runs'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<PayoutDocument, 'payouts'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<PayoutMethodDocument, 'payout-methods'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<SubscriptionDocument, 'subscriptions'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<StripeEventDocument, 'stripe-events'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<ReconciliationDocument, 'reconciliation-reports'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<InvoiceDocument, 'invoices'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<PlanDocument, 'plans'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<SkillDocument, 'skills'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<HolidayDocument, 'holidays'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<NotificationDocument, 'notifications'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<AnalysisDayDocument, 'analysis-days'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<ApiKeyDocument, 'api-keys'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<WebhookEndpointDocument, 'webhook-endpoints'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<WebhookDeliveryDocument, 'webhook-deliveries'>>().toEqualTypeOf<never>();
    expectTypeOf<Unshown<AuditLogDocument, 'audit-logs'>>().toEqualTypeOf<never>();
    expectTypeOf<Exclude<keyof Settings, keyof Config['globals']['settings']>>().toEqualTypeOf<never>();
  });
});
