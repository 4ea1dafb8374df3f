import type { JobCandidate, JobDocument } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { offersOfJob } from '../data/offers.repository';

/**
 * Who is asked first should the winner fall out: the best candidate who was never asked, else the one who stood behind
 * the candidates. They are not told.
 */
export async function backupBehind(
  tx: TxContext,
  job: JobDocument,
  winner: JobCandidate['worker'],
): Promise<JobCandidate | null> {
  const asked = await offersOfJob(tx, job._id);
  const isFree = ({ worker }: JobCandidate) =>
    !worker.equals(winner) && !asked.some((offer) => offer.worker.equals(worker));
  const behind = job.backup ? [job.backup] : [];
  return [...job.candidates, ...behind].find(isFree) ?? null;
}
