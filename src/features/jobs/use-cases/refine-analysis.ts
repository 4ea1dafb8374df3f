import { setTimeout as delay } from 'node:timers/promises';
import { startReading } from '@/features/analysis';
import { analyseLocally } from '@/features/matching/domain/local-analyser';
import { activeSkills } from '@/features/skills';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid, sameId } from '@/shared/ids';
import { type JobDocument, jobsCollection } from '../data/job.document';
import { findJob } from '../data/jobs.repository';
import { addAssumptions } from './assumptions';
import { analysisFields, estimateJob, readable } from './estimate-job';

/** Matching waits no longer than this for the model; what comes later is not used. */
const PATIENCE_MS = 8_000;

/**
 * Has the model read a job that was posted without asking for a quote, before it is matched: skills, complexity and
 * questions come from it. Price, hours, pay and promise stay what they were when it was posted. Called outside any
 * transaction; does nothing when the model is not set up, read it already, or does not answer soon.
 */
export async function refineAnalysis(ctx: Context, jobId: string): Promise<void> {
  const job = await findJob(ctx, oid(jobId));
  if (!job || !isWorthReading(job)) return;
  const content = { ...job, requiredSkills: [], reading: null };
  const patience = new AbortController();
  await Promise.race([
    startReading(ctx, (await estimateJob(ctx, content)).content, job.organization),
    delay(PATIENCE_MS, null, { signal: patience.signal, ref: false }).catch(() => null),
  ]);
  patience.abort();
  const estimate = await estimateJob(ctx, content);
  const { source } = estimate.analysis;
  if (source !== 'openai') {
    const { fallback } = estimate.reading;
    const filter = { _id: job._id, 'analysis.fallback': 'not-asked' as const };
    await jobsCollection(ctx.db).updateOne(filter, { $set: { 'analysis.fallback': fallback } });
    return;
  }
  await unitOfWork(ctx, async (tx) => {
    const now = await findJob(tx, job._id);
    if (!now?.analysis || !isWorthReading(now)) return;
    const found = analysisFields(tx, estimate);
    const { estimatedHours } = now.analysis;
    const requiredSkills = (await wereNamed(tx, now)) ? now.requiredSkills : found.requiredSkills;
    await jobsCollection(tx.db).updateOne(
      { _id: job._id, status: 'matching' },
      {
        $set: {
          requiredSkills,
          analysis: { ...found.analysis, requiredSkills, estimatedHours },
          assumptions: addAssumptions(now.assumptions, estimate.assumptions),
          updatedAt: tx.clock.now(),
        },
      },
      { session: tx.session },
    );
  });
}

/** Posted without a quote, and nobody has been asked yet. */
const isWorthReading = ({ status, analysis, candidates }: JobDocument): boolean =>
  status === 'matching' &&
  candidates.length === 0 &&
  (analysis?.fallback === 'not-asked' || analysis?.fallback === 'pending');

/** Whether the client chose the skills: the local analyser would have found others. */
async function wereNamed(ctx: Context, job: JobDocument): Promise<boolean> {
  const catalogue = await activeSkills(ctx);
  const { requiredSkills } = analyseLocally(readable(job, catalogue));
  const found = catalogue.filter(({ slug }) => requiredSkills.includes(slug));
  const isSame = found.every(({ _id }) => job.requiredSkills.some((id) => sameId(id, _id)));
  return !isSame || found.length !== job.requiredSkills.length;
}
