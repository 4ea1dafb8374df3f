import type { ObjectId } from 'mongodb';
import { findJob, type JobDocument, jobsCollection } from '@/features/jobs';
import { activeSkills } from '@/features/skills';
import type { TxContext } from '@/platform/context';
import { analyseLocally } from '../domain/local-analyser';

/** Whether matching knows what the job asks for. */
export const isAnalysed = ({ analysis, requiredSkills }: JobDocument): boolean =>
  analysis !== null && requiredSkills.length > 0;

/** Reads a job's description where nobody has yet, and keeps what was read, and by whom, on the job. */
export async function analyseIfNeeded(tx: TxContext, id: ObjectId): Promise<void> {
  const job = await findJob(tx, id);
  if (job?.status !== 'matching' || isAnalysed(job)) return;
  const skills = await activeSkills(tx);
  const { title, description, category, brief } = job;
  const found = analyseLocally({ title, description, category, brief, skills });
  const { source, complexity, estimatedHours, urgency, deliverableType } = found;
  const now = tx.clock.now();
  const requiredSkills = skills
    .filter(({ slug }) => found.requiredSkills.includes(slug))
    .map(({ _id }) => _id);
  const analysis = job.analysis ?? {
    source,
    model: null,
    requiredSkills,
    complexity,
    estimatedHours,
    urgency,
    deliverableType,
    analysedAt: now,
  };
  await jobsCollection(tx.db).updateOne(
    { _id: id, status: 'matching' },
    {
      $set: {
        analysis,
        requiredSkills: job.requiredSkills.length > 0 ? job.requiredSkills : requiredSkills,
        updatedAt: now,
      },
    },
    { session: tx.session },
  );
}
