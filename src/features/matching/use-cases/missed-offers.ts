import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import { skillsByIds } from '@/features/skills';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import type { Phrase } from '@/shared/vocabulary';
import { endedOffersOf, jobsLostBy, type MissedJob, missedJobs } from '../data/missed-offers.repository';
import type { OfferDocument } from '../data/offer.document';
import { wouldHaveWon } from '../domain/as-scored';

/** How far back a worker looks. */
const DAYS = 90;

interface Missed {
  id: ObjectId;
  /** Asked, and the time ran out; or scored behind somebody who took it. */
  kind: 'expired' | 'outranked';
  at: Date;
  job: MissedJob;
  rank: number;
  score: number;
  components: Record<string, number>;
  /** What the offer would have paid; null for what was never offered. */
  terms: OfferDocument['terms'] | null;
  /** Why it counts against nobody; null when it does, or was no offer. */
  withoutFault: OfferDocument['missedWithoutFault'];
}

const newest = (a: Missed, b: Missed) => b.at.getTime() - a.at.getTime();
/** Equal scores: newest first. */
const SORTS: Readonly<Record<'at' | '-at' | 'score' | '-score', (a: Missed, b: Missed) => number>> = {
  '-at': newest,
  at: (a, b) => newest(b, a),
  '-score': (a, b) => b.score - a.score || newest(a, b),
  score: (a, b) => a.score - b.score || newest(a, b),
};

/**
 * What the caller missed or lost in the last 90 days: offers that ran out, and jobs for which others were asked first and took
 * them; with every part of their own score and what would have won it. Of others it says nothing, of clients neither.
 * @throws FORBIDDEN for anybody but workers
 */
export const listMissedOffers = defineQuery({
  name: 'matching.missed',
  input: z.object({
    page: z.int().min(1).default(1),
    limit: z.int().min(1).max(100).default(20),
    sort: z.enum(['at', '-at', 'score', '-score']).default('-at'),
    kind: z.enum(['expired', 'outranked']).optional(),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx, { page, limit, sort, kind }) => {
    const worker = oid(requireRole(ctx, 'worker').id);
    const all = await missedBy(ctx, worker);
    const missed = (kind ? all.filter((one) => one.kind === kind) : all).sort(SORTS[sort]);
    const shown = missed.slice((page - 1) * limit, page * limit);
    const skills = await skillsByIds(
      ctx,
      shown.flatMap(({ job }) => job.requiredSkills),
    );
    const card = await workerCardsCollection(ctx.db).findOne({ worker }, inSession(ctx));
    const preferred = await preferredBy(ctx, shown);
    const nameOf = (phrase: Phrase): Phrase => {
      const skill = skills.find(({ _id }) => _id.toHexString() === phrase.values.skill);
      return skill ? { ...phrase, values: { skill: skill.name } } : phrase;
    };
    const items = shown.map((one) => {
      const change = card && one.kind === 'outranked' ? changeFor(one, card, preferred(one.job)) : null;
      const won: Phrase | null =
        one.kind === 'expired' ? { key: 'match.if.answered', values: {} } : change && nameOf(change);
      return {
        ...one,
        won,
        skills: skills.filter(({ _id }) => one.job.requiredSkills.some((id) => id.equals(_id))),
      };
    });
    return { items, total: missed.length, card };
  },
});

export type MissedOffers = Awaited<ReturnType<typeof listMissedOffers>>;

/** In no order. An offer that was answered is neither missed nor lost, whatever became of the job. */
async function missedBy(ctx: Context, worker: ObjectId): Promise<Missed[]> {
  const since = new Date(ctx.clock.now().getTime() - DAYS * DAY_MS);
  const offers = await endedOffersOf(ctx, worker, since);
  const ran = offers.filter(({ state }) => state === 'expired');
  const jobs = await missedJobs(
    ctx,
    ran.map(({ job }) => job),
  );
  const expired = ran.flatMap((offer): Missed[] => {
    const job = jobs.find(({ _id }) => _id.equals(offer.job));
    const { _id: id, rank, score, components, terms } = offer;
    return job
      ? [
          {
            id,
            kind: 'expired',
            at: offer.respondedAt ?? offer.updatedAt,
            job,
            rank,
            score,
            components,
            terms,
            withoutFault: offer.missedWithoutFault ?? null,
          },
        ]
      : [];
  });
  const asked = new Set(offers.map(({ job }) => job.toHexString()));
  const lost = (await jobsLostBy(ctx, worker, since)).filter(({ _id }) => !asked.has(_id.toHexString()));
  const outranked = lost.flatMap((job): Missed[] => {
    const index = job.candidates.findIndex((candidate) => candidate.worker.equals(worker));
    const candidate = job.candidates[index];
    const winner = job.candidates.findIndex(({ worker: other }) => job.worker?.equals(other));
    // Whom staff chose, or a later round found, did not win by standing higher.
    if (!candidate || winner < 0 || winner > index) return [];
    const { score, components } = candidate;
    const at = job.assignedAt ?? job.createdAt;
    return [
      {
        id: job._id,
        kind: 'outranked',
        at,
        job,
        rank: index + 1,
        score,
        components,
        terms: null,
        withoutFault: null,
      },
    ];
  });
  return [...expired, ...outranked];
}

/** Whom the organization of a job likes to work with. */
async function preferredBy(ctx: Context, missed: readonly Missed[]) {
  const rows = await organizationsCollection(ctx.db)
    .find(
      { _id: { $in: missed.map(({ job }) => job.organization) } },
      { ...inSession(ctx), projection: { preferredWorkers: 1 } },
    )
    .toArray();
  const byId = new Map(rows.map(({ _id, preferredWorkers }) => [_id.toHexString(), preferredWorkers ?? []]));
  return ({ organization }: MissedJob) => byId.get(organization.toHexString()) ?? [];
}

function changeFor(
  { job, score, components }: Missed,
  card: WorkerCardDocument,
  preferredWorkers: readonly ObjectId[],
): Phrase | null {
  const complexity = job.analysis?.complexity ?? 'medium';
  const question = { requiredSkills: job.requiredSkills, complexity, preferredWorkers };
  const own = { worker: card.worker, score, components };
  return wouldHaveWon(question, card, own, job.candidates)?.change ?? null;
}
