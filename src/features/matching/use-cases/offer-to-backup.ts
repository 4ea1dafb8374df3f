import { findJob, jobsCollection } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { cardsOf } from '../data/cards.repository';
import { openOffersOfJob } from '../data/offers.repository';
import { exclusionOf } from '../domain/scoring';
import { offerWindows } from './find-candidates';
import { makeOffer } from './make-offer';
import { questionOf } from './match-question';

/**
 * Offers a job that was taken from its worker to its backup, now or at the start of their shift. The cascade goes on
 * from there as from any other offer.
 * @returns whether somebody is being asked
 */
export async function offerToBackup(tx: TxContext, jobId: string): Promise<boolean> {
  const job = await findJob(tx, oid(jobId));
  if (job?.status !== 'matching' || !job.backup) return false;
  if ((await openOffersOfJob(tx, job._id)).length > 0) return true;
  const { backup } = job;
  await jobsCollection(tx.db).updateOne(
    { _id: job._id },
    { $set: { backup: null } },
    { session: tx.session },
  );
  const question = await questionOf(tx, job);
  const [card] = await cardsOf(tx, [backup.worker]);
  const window = (await offerWindows(tx, [backup.worker])).get(backup.worker.toHexString());
  if (!card || !window || exclusionOf(question, card, tx.clock.now(), question.cap)) return false;
  await makeOffer(tx, { job, card, candidate: backup, rank: question.asked + 1, window });
  return true;
}
