import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { lotDocument } from '../data/lots.repository';
import type { TransactionDocument } from '../data/transaction.document';
import type { LotSource } from '../domain/credit.options';
import * as ledger from '../domain/ledger';
import { newLot } from '../domain/lots';

export interface GrantInput {
  organizationId: string | ObjectId;
  /** Whole credits, at least 1. */
  credits: number;
  source: LotSource;
  /** Null never expires. */
  expiresAt: Date | null;
  type: 'credit_allocation' | 'credit_purchase' | 'credit_adjustment';
  /** Names the invoice, payment or decision: grants once. */
  key: string;
  description: string;
}

/** Gives an organization a new lot of credits. The same key again changes nothing. */
export async function grantCredits(tx: TxContext, input: GrantInput): Promise<TransactionDocument> {
  const organization = oid(input.organizationId);
  const { credits, type, key, description } = input;
  const posted = await transactionByKey(tx, `grant:${key}`);
  if (posted) return posted;
  const lot = lotDocument(newLot(credits, input.source, input.expiresAt), organization, tx.clock.now());
  const entry = ledger.grantCredits({ organization, lot: lot._id, credits, type, key, description });
  const transaction = await postEntry(tx, entry, { organization, lot });
  const organizationId = organization.toHexString();
  await tx.emit({
    type: 'credits.granted',
    rooms: [`org:${organizationId}`],
    data: { organizationId, credits, source: input.source, noticeKey: key },
  });
  return transaction;
}
