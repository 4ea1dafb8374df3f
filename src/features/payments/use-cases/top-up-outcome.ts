import type { TxContext } from '@/platform/context';
import type { PaymentDocument } from '../data/payment.document';
import { topUpsCollection } from '../data/top-up.document';
import { MOST_FAILURES } from '../domain/top-up-rules';

/**
 * What an automatic purchase has come to: the next may begin. After three failures in a row the top-up switches itself
 * off. Counts once a purchase.
 * @param failure why it failed; null when it was paid
 */
export async function noteTopUpOutcome(
  tx: TxContext,
  payment: PaymentDocument,
  failure: string | null,
): Promise<void> {
  const rules = await topUpsCollection(tx.db).findOne(
    { organization: payment.organization },
    { session: tx.session },
  );
  if (!rules) return;
  const counts = rules.current?.equals(payment._id) ?? false;
  if (!counts && failure !== null) return;
  const failures = failure === null ? 0 : rules.failures + 1;
  const off = failures >= MOST_FAILURES;
  await topUpsCollection(tx.db).updateOne(
    { _id: rules._id },
    {
      $set: {
        current: counts ? null : rules.current,
        failures,
        lastFailure: failure,
        enabled: rules.enabled && !off,
        updatedAt: tx.clock.now(),
      },
    },
    { session: tx.session },
  );
  await tx.emit({
    type: failure === null ? 'topup.done' : 'topup.failed',
    rooms: [`org:${payment.organization}`],
    data: {
      organizationId: payment.organization.toHexString(),
      paymentId: payment._id.toHexString(),
      credits: payment.credits ?? 0,
      amount: payment.amount,
      switchedOff: off && rules.enabled,
    },
  });
}
