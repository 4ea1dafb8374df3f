import { type Db, type Document, ObjectId } from 'mongodb';

/** What a process killed between two writes would leave if they were not one transaction. */
export const DAMAGES: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  'published without a hold': async (db) => {
    const job = await some(db, { status: 'completed' });
    return db.collection('transactions').deleteOne({ job: job._id, type: 'credit_hold' });
  },
  'held twice': async (db) => {
    const hold = await db.collection('transactions').findOne({ type: 'credit_hold' });
    const { _id, ...twin } = hold as Document;
    return db.collection('transactions').insertOne({ ...twin, idempotencyKey: `${_id}:twin` });
  },
  'accepted, the offer still open': (db) =>
    db.collection('offers').updateOne({ state: 'accepted' }, { $set: { state: 'offered' } }),
  'the offer accepted, the job not': async (db) => {
    const job = await some(db, { status: 'completed' });
    return db.collection('jobs').updateOne({ _id: job._id }, { $set: { status: 'matching', worker: null } });
  },
  'submitted without a version': (db) => db.collection('deliverables').deleteOne({}),
  'a version, the job not in review': async (db) => {
    const job = await some(db, { status: 'completed' });
    return db.collection('jobs').updateOne({ _id: job._id }, { $set: { status: 'in_progress' } });
  },
  'files not fixed to their version': (db) =>
    db.collection('files').updateOne({ version: 1 }, { $set: { version: null } }),
  'approved without an entry in the log': (db) =>
    db.collection('audit-logs').deleteOne({ action: 'job.approve' }),
  'accepted without telling': (db) => db.collection('events').deleteOne({ type: 'job.assigned' }),
  'approved without a task for the money': async (db) => {
    await db.collection('agenda-tasks').deleteMany({ name: 'jobs.settle' });
    const job = await some(db, { status: 'completed' });
    return db.collection('jobs').updateOne({ _id: job._id }, { $set: { settlement: null } });
  },
  'a balance that nobody posted': (db) =>
    db.collection('organization-balances').updateOne({}, { $inc: { 'credits.available': 1 } }),
  'a lot that lost credits': (db) => db.collection('credit-lots').updateOne({}, { $inc: { used: 1 } }),
  'an answer without its effect': (db) =>
    db.collection('idempotency-keys').updateOne({}, { $set: { status: 0, body: '' } }),
};

async function some(db: Db, filter: Document): Promise<Document> {
  const job = await db.collection('jobs').findOne(filter);
  if (!job) throw new Error(`no job is ${JSON.stringify(filter)}`);
  return job;
}

/** A copy of a whole database beside it. The caller drops it. */
export async function copyOf(db: Db, other: (name: string) => Db): Promise<Db> {
  const copy = other(`copy_${new ObjectId().toHexString()}`);
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (name.startsWith('system.')) continue;
    await db
      .collection(name)
      .aggregate([{ $match: {} }, { $out: { db: copy.databaseName, coll: name } }])
      .toArray();
  }
  return copy;
}
