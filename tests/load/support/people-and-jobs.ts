import { type Document, ObjectId } from 'mongodb';
import { dataOf, Http } from '../../support/http';
import { newEmail, registerPerson, signInAs } from '../../support/registered';
import type { World } from './world';

export const JOBS = 500;
const MESSAGES_PER_JOB = 4;
const DAY_MS = 86_400_000;

/** What the measured lists and threads are made of. */
export interface Company {
  client: { id: string; token: string };
  workers: { id: string; token: string }[];
  /** Job i is done by worker i. */
  jobs: string[];
}

/** A client with 500 jobs at work, each with a worker of its own, a delivered version and a thread. */
export async function makeCompany(world: World, workers: number): Promise<Company> {
  const { db, server } = world;
  const http = new Http(server.baseUrl);
  const [clientEmail, workerEmail] = [newEmail('client'), newEmail('worker')];
  await registerPerson(http, 'client', clientEmail);
  await registerPerson(http, 'worker', workerEmail);
  await db.collection('users').updateMany({}, { $set: { emailVerified: true } });
  const client = await signInAs(http, clientEmail);
  const people = await cloneWorkers(world, workerEmail, workers);
  const draft = { title: 'Cut the interview', description: 'Two minutes from an hour.', category: 'other' };
  const { id } = dataOf(await client.http.post<{ id: string }>('/v1/jobs', draft));
  const jobs = await cloneJobs(
    world,
    id,
    people.map(({ _id }) => _id),
  );
  const tokens = await signedIn(
    world,
    people.map(({ _id }) => _id),
  );
  return {
    client: { id: client.id, token: client.accessToken },
    workers: people.map(({ _id }, index) => ({ id: String(_id), token: tokens[index] ?? '' })),
    jobs: jobs.map(String),
  };
}

async function cloneWorkers({ db }: World, email: string, count: number): Promise<Document[]> {
  const model = await db.collection('users').findOne({ email });
  const people = Array.from({ length: count }, (_, index) => ({
    ...model,
    _id: new ObjectId(),
    email: `worker-${index}@bench.test`,
  }));
  await db.collection('users').insertMany(people);
  return people;
}

async function cloneJobs({ db }: World, modelId: string, workers: readonly ObjectId[]): Promise<ObjectId[]> {
  const model = await db.collection('jobs').findOneAndDelete({ _id: new ObjectId(modelId) });
  if (!model) throw new Error('the model job is gone');
  const skills = await db.collection('skills').find().limit(6).project({ _id: 1 }).toArray();
  const now = Date.now();
  const jobs = Array.from({ length: JOBS }, (_, index) => {
    const createdAt = new Date(now - 3 * DAY_MS - index * 60_000);
    return {
      ...model,
      _id: new ObjectId(),
      number: `NIM-${900_000 + index}`,
      status: 'in_progress',
      worker: workers[index % workers.length],
      requiredSkills: [0, 1].map((step) => skills[(index + step) % skills.length]?._id),
      clock: [{ turn: 'worker', from: createdAt, to: null }],
      assignedAt: createdAt,
      acceptedAt: createdAt,
      startedAt: createdAt,
      deliveryTime: {
        ...model.deliveryTime,
        deadline: new Date(now + DAY_MS),
        promisedAt: new Date(now + DAY_MS),
      },
      createdAt,
      updatedAt: createdAt,
    };
  });
  await db.collection('jobs').insertMany(jobs);
  await db.collection('deliverables').insertMany(jobs.map((job) => version(job)));
  await db
    .collection('messages')
    .insertMany(
      jobs.flatMap((job) => Array.from({ length: MESSAGES_PER_JOB }, (_, index) => said(job, index))),
    );
  return jobs.map(({ _id }) => _id);
}

const version = (job: Document) => ({
  job: job._id,
  version: 1,
  files: [],
  note: 'A first cut.',
  checklist: [],
  submittedBy: job.worker,
  submittedAt: job.createdAt,
  qa: { state: 'passed' },
  comments: [],
  createdAt: job.createdAt,
  updatedAt: job.createdAt,
});

const said = (job: Document, index: number) => ({
  job: job._id,
  sender: job.worker,
  senderRole: 'worker',
  body: `Message ${index} of this thread.`,
  attachments: [],
  internal: false,
  readBy: index % 2 ? [] : [{ user: job.client, at: job.createdAt }],
  editedAt: null,
  clientId: null,
  createdAt: job.createdAt,
  updatedAt: job.createdAt,
});

async function signedIn({ db }: World, users: readonly ObjectId[]): Promise<string[]> {
  const { signAccessToken } = await import('@/features/accounts/data/access-token');
  const { sessionsOf } = await import('@/features/accounts/data/auth.collections');
  const now = new Date();
  const sessions = users.map((user) => ({ _id: new ObjectId(), user }));
  await sessionsOf(db).insertMany(
    sessions.map((session) => ({
      ...session,
      refreshHash: session._id.toHexString(),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + DAY_MS),
      revokedAt: null,
      revokeReason: null,
      ip: null,
      userAgent: null,
    })),
  );
  const claims = sessions.map(({ _id, user }) => ({ userId: String(user), sessionId: String(_id) }));
  return Promise.all(claims.map(async (claim) => (await signAccessToken(claim, now)).token));
}
