import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { SealError } from '@/platform/secret-box';
import { defineUseCase } from '@/platform/use-case';
import { csvLines } from '@/shared/csv';
import type { PayoutDocument } from '../data/payout.document';
import { payoutMethodsCollection, type StoredPayoutMethod } from '../data/payout-method.document';
import { openAccount } from '../data/payout-methods.repository';
import { loadRun } from '../data/payout-runs.repository';
import { payoutsOfRun } from '../data/payouts.repository';
import { EXPORT_FORMATS, type ExportLine, exportRows, railsOf } from '../domain/payout-csv';
import { OPEN_STATES } from '../domain/payout-states';

/**
 * The file of a run that finance uploads: the one place where whole account numbers are opened, and the audit log
 * says who did. It has the payouts that are on their way: none that was paid goes out twice.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when there is nothing to send
 */
export const exportRun = defineUseCase({
  name: 'payouts.export-run',
  input: z.object({ runId: z.string(), format: z.enum(EXPORT_FORMATS) }),
  authorize: (ctx) => requirePermission(ctx, 'payouts.manage'),
  run: async (tx, { runId, format }) => {
    const run = await loadRun(tx, runId);
    const rails = railsOf(format);
    const payouts = (await payoutsOfRun(tx, run._id, OPEN_STATES)).filter(({ rail }) => rails.includes(rail));
    if (run.state === 'draft') throw errors.conflict(`Run ${run.number} is not approved yet.`);
    if (payouts.length === 0) throw errors.conflict(`Run ${run.number} has nothing to send by this file.`);
    const methods = await payoutMethodsCollection(tx.db)
      .find({ _id: { $in: payouts.map(({ method }) => method) } }, { session: tx.session })
      .toArray();
    const byId = new Map(methods.map((method) => [method._id.toHexString(), method]));
    const lines = payouts.map((payout) => lineOf(payout, byId.get(payout.method.toHexString())));
    await tx.audit({
      action: 'payout_run.export',
      entity: 'payout-runs',
      entityId: runId,
      after: { format, payouts: lines.length },
    });
    return { filename: `${run.number}-${format}.csv`, csv: csvLines(exportRows(format, lines)) };
  },
});

function lineOf(payout: PayoutDocument, method: StoredPayoutMethod | undefined): ExportLine {
  const { number, rail, currency, local } = payout;
  const account = method ? opened(method, number) : null;
  if (!account) throw errors.conflict(`The account of payout ${number} is not there any more.`);
  return { number, rail, account, currency, local };
}

function opened(method: StoredPayoutMethod, number: string) {
  try {
    return openAccount(method);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw errors.conflict(
      `The account of payout ${number} cannot be read: the secret that sealed it is missing.`,
    );
  }
}
