import { setTimeout as delay } from 'node:timers/promises';
import { type Db, ObjectId } from 'mongodb';
import { type Account, openAccounts } from '../support/accounts';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { type Figure, percentile } from './support/figures';
import { OWNER_EMAIL, type World } from './support/world';

const JOBS = 1_000;
const WITHIN_MS = 60_000;
const CLIENTS = 25;
/** At five jobs each, more than the jobs need. */
const WORKERS = 600;
const PATIENCE_MS = 150_000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Posts 1,000 jobs evenly within a minute to one process and looks when each was offered to somebody. */
export async function measureOffers({ db, mongo, server, env }: World): Promise<Figure[]> {
  const accounts = await openAccounts({
    baseUrl: server.baseUrl,
    mongodbUri: env.MONGODB_URI ?? '',
    ownerEmail: OWNER_EMAIL,
  });
  try {
    const clients: Account[] = [];
    for (let index = 0; index < CLIENTS; index += 1) clients.push(await accounts.client(2_000));
    await cloneWorkers(db, await accounts.worker(['bookkeeping']));
    const began = performance.now();
    const posting: Promise<number>[] = [];
    for (let index = 0; index < JOBS; index += 1) {
      const due = began + (index * WITHIN_MS) / JOBS;
      if (due > performance.now()) await delay(due - performance.now());
      posting.push(post(clients[index % CLIENTS] as Account));
    }
    const answers = await Promise.all(posting);
    const posted = performance.now() - began;
    const waits = await offerWaits(mongo.db(db.databaseName), began + PATIENCE_MS);
    const [half, most] = [percentile(waits, 0.5), Math.max(...waits)];
    const isMet = waits.length === JOBS && most <= WITHIN_MS;
    return [
      {
        work: '1,000 jobs in a minute, from posted to offered',
        ratio: seconds(most),
        wanted: '≤ 60 s',
        met: isMet,
        ours: `${waits.length} offered  p50 ${seconds(half)}  p95 ${seconds(percentile(waits, 0.95))}`,
        theirs: `posted in ${seconds(posted)}, p95 of an answer ${seconds(percentile(answers, 0.95))}`,
      },
    ];
  } finally {
    await accounts.close();
  }
}

/** @returns how long the answer took */
async function post({ http }: Account): Promise<number> {
  const began = performance.now();
  const answer = await http.post('/v1/jobs', {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  if (answer.status !== 201)
    throw new Error(`a job was not taken: ${answer.status} ${JSON.stringify(answer.body)}`);
  return performance.now() - began;
}

/** Milliseconds from each job's publication to its first offer, of those that had one before the end. */
async function offerWaits(db: Db, end: number): Promise<number[]> {
  for (;;) {
    const offered = await db
      .collection('offers')
      .aggregate<{ _id: ObjectId; at: Date }>([{ $group: { _id: '$job', at: { $min: '$createdAt' } } }])
      .toArray();
    if (offered.length < JOBS && performance.now() < end) {
      await delay(500);
      continue;
    }
    const jobs = await db.collection('jobs').find({ status: 'matching' }).project({ createdAt: 1 }).toArray();
    const at = new Map(offered.map((offer) => [String(offer._id), offer.at.getTime()]));
    return jobs.flatMap((job) => {
      const first = at.get(String(job._id));
      return first === undefined ? [] : [first - job.createdAt.getTime()];
    });
  }
}

/** Workers like one who has registered, each with a rating and a speed of their own. */
async function cloneWorkers(db: Db, model: Account): Promise<void> {
  const worker = new ObjectId(model.id);
  const [user, profile, card] = await Promise.all([
    db.collection('users').findOne({ _id: worker }),
    db.collection('worker-profiles').findOne({ worker }),
    db.collection('worker-cards').findOne({ worker }),
  ]);
  const ids = Array.from({ length: WORKERS }, () => new ObjectId());
  const email = (index: number) => `bookkeeper-${index}@bench.test`;
  await db.collection('users').insertMany(ids.map((_id, index) => ({ ...user, _id, email: email(index) })));
  await db
    .collection('worker-profiles')
    .insertMany(ids.map((id) => ({ ...profile, _id: new ObjectId(), worker: id })));
  await db.collection('worker-cards').insertMany(
    ids.map((id, index) => ({
      ...card,
      _id: new ObjectId(),
      worker: id,
      stats: { ...card?.stats, averageRating: 3 + (index % 21) / 10, ratingCount: 5 + (index % 7) },
    })),
  );
  const { rescore } = await import('@/features/workers');
  await db.collection('worker-cards').updateMany({}, rescore());
}
