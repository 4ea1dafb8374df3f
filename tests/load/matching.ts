import type { Db, ObjectId } from 'mongodb';
import { rankWorkers } from '@/features/matching/domain/scoring';
import { searchCandidates } from '@/features/matching/use-cases/find-candidates';
import type { MatchQuestion } from '@/features/matching/use-cases/match-question';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { watchKept } from '@/platform/kept';
import type { Logger } from '@/platform/logger';
import { topThreeByAggregation } from './peers/matching-aggregation';
import { type Figure, median, ms, percentile, times } from './support/figures';
import { makeCards, questions } from './support/worker-cards';
import type { World } from './support/world';

const FEW = 1_000;
const MANY = 100_000;
const MILLION = 1_000_000;
const QUESTIONS = 150;
/** The slow sides answer every so-manieth question. */
const AGGREGATION_EVERY = 10;
const BRUTE_FORCE_EVERY = 50;
const TAKE = 3;
/** Cards are made in parts: a million of them at once would fill the memory. */
const BATCH = 100_000;
const QUIET = { warn: () => undefined } as unknown as Logger;

interface Timed {
  product: number[];
  aggregation: number[];
  bruteForce: number[];
  ratios: number[];
  read: number[];
}

/** The exact top three: the product's search, one aggregation over all matches, and everybody scored in JavaScript. */
export async function measureMatching({ mongo, db }: World): Promise<Figure[]> {
  const few = await measure(mongo.db('bench_few'), db, FEW);
  const many = await measure(mongo.db('bench_many'), db, MANY);
  const share = 1 / median(many.ratios);
  const brute = p(many.bruteForce, 0.5) / p(many.product, 0.5);
  const [p50, p95] = [p(many.product, 0.5), p(many.product, 0.95)];
  const work = 'top three of 100,000 workers';
  const read = `${median(many.read)} cards read, p95 ${p(many.read, 0.95)}`;
  return [
    {
      work: `${work} · aggregation`,
      ratio: `1/${share.toFixed(0)}`,
      wanted: '≤ 1/20',
      met: share >= 20,
      ours: said(many.product),
      theirs: said(many.aggregation),
    },
    {
      work: `${work} · JavaScript over all`,
      ratio: `1/${brute.toFixed(0)}`,
      wanted: '',
      met: true,
      ours: said(many.product),
      theirs: said(many.bruteForce),
    },
    {
      work: `${work} · p50`,
      ratio: ms(p50),
      wanted: '< 3 ms',
      met: p50 < 3,
      ours: said(many.product),
      theirs: read,
    },
    {
      work: `${work} · p95`,
      ratio: ms(p95),
      wanted: '< 15 ms',
      met: p95 < 15,
      ours: said(many.product),
      theirs: read,
    },
    growthOf('the same, from 1,000 to 100,000', few, many),
  ];
}

/** How much longer the search takes among a million. Filling the database takes some minutes. */
export async function measureMillion({ mongo, db }: World): Promise<Figure[]> {
  const few = await measure(mongo.db('bench_few'), db, FEW);
  const most = await measure(mongo.db('bench_million'), db, MILLION);
  return [growthOf('top three, from 1,000 to 1,000,000', few, most)];
}

const p = (values: readonly number[], share: number) => percentile(values, share);
const said = (values: readonly number[]) => `p50 ${ms(p(values, 0.5))}  p95 ${ms(p(values, 0.95))}`;

function growthOf(work: string, few: Timed, many: Timed): Figure {
  const growth = p(many.product, 0.5) / p(few.product, 0.5);
  return {
    work,
    ratio: times(growth),
    wanted: '≤ 3×',
    met: growth <= 3,
    ours: said(many.product),
    theirs: said(few.product),
  };
}

async function measure(db: Db, product: Db, count: number): Promise<Timed> {
  const cards = await fill(db, product, count);
  const now = new Date();
  const unwatch = await watchKept(db, QUIET);
  const ctx = {
    db,
    clock: { now: () => now },
    actor: { kind: 'system', name: 'bench' },
  } as unknown as Context;
  const timed: Timed = { product: [], aggregation: [], bruteForce: [], ratios: [], read: [] };
  const asked = questions(cards, QUESTIONS + 20);
  for (const question of asked.slice(QUESTIONS)) await searchCandidates(ctx, question, TAKE);
  for (const [index, question] of asked.slice(0, QUESTIONS).entries()) {
    const [{ candidates, read }, took] = await clocked(() => searchCandidates(ctx, question, TAKE));
    const found = candidates.map(({ card }) => card.worker);
    timed.product.push(took);
    timed.read.push(read);
    if (index % AGGREGATION_EVERY === 0) {
      const [best, slow] = await clocked(() => topThreeByAggregation(db, question, now));
      assertEqual(question, found, best);
      timed.aggregation.push(slow);
      timed.ratios.push(took / slow);
    }
    if (index % BRUTE_FORCE_EVERY === 0) {
      const [best, slow] = await clocked(() => byBruteForce(db, question, now));
      assertEqual(question, found, best);
      timed.bruteForce.push(slow);
    }
  }
  await unwatch();
  await db.dropDatabase();
  return timed;
}

/** Cards in a database of their own, with the indexes that the product has made in its. */
async function fill(db: Db, product: Db, count: number): Promise<WorkerCardDocument[]> {
  const collection = workerCardsCollection(db);
  const first = makeCards(Math.min(count, BATCH));
  for (let from = 0; from < count; from += BATCH) {
    const cards = from === 0 ? first : makeCards(Math.min(count - from, BATCH), from);
    for (let done = 0; done < cards.length; done += 10_000) {
      await collection.insertMany(cards.slice(done, done + 10_000), { ordered: false });
    }
  }
  const indexes = await workerCardsCollection(product).indexes();
  await collection.createIndexes(
    indexes.filter(({ name }) => name !== '_id_').map(({ v: _, ...index }) => index as never),
  );
  return first;
}

async function byBruteForce(db: Db, question: MatchQuestion, now: Date): Promise<ObjectId[]> {
  const skills = question.requiredSkills;
  const cards = await workerCardsCollection(db)
    .find({ 'skills.skill': { $in: skills } })
    .toArray();
  return rankWorkers(question, cards, { now, cap: question.cap })
    .slice(0, TAKE)
    .map(({ card }) => card.worker);
}

async function clocked<T>(work: () => Promise<T>): Promise<[T, number]> {
  const startedAt = performance.now();
  const result = await work();
  return [result, performance.now() - startedAt];
}

function assertEqual(question: MatchQuestion, ours: readonly ObjectId[], theirs: readonly ObjectId[]): void {
  if (ours.join() === theirs.join()) return;
  throw new Error(`other workers for ${JSON.stringify(question)}: ${ours} instead of ${theirs}`);
}
