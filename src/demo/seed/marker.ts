import type { Db } from 'mongodb';

interface SeedMarker {
  _id: 'company';
  seed: number;
  startedAt: Date;
  /** Null while the company is being made, and for good when that was interrupted. */
  finishedAt: Date | null;
}

const markers = (db: Db) => db.collection<SeedMarker>('demo-seed');

/** What is in the database: nothing of ours, a whole company, half of one, or somebody's own data. */
export type Found = 'empty' | 'finished' | 'half-made' | 'own-data';

/** Looks at what is there. Somebody's own accounts without a mark of ours are never touched. */
export async function look(db: Db): Promise<Found> {
  const marker = await markers(db).findOne({ _id: 'company' });
  if (marker) return marker.finishedAt ? 'finished' : 'half-made';
  const person = await db.collection('users').findOne({ role: { $ne: 'admin' } }, { projection: { _id: 1 } });
  return person ? 'own-data' : 'empty';
}

/** Says that a company is being made, before its first document. */
export async function markStarted(db: Db, seed: number): Promise<void> {
  const marker = { seed, startedAt: new Date(), finishedAt: null };
  await markers(db).updateOne({ _id: 'company' }, { $set: marker }, { upsert: true });
}

/** Says that it is whole. */
export async function markFinished(db: Db): Promise<void> {
  await markers(db).updateOne({ _id: 'company' }, { $set: { finishedAt: new Date() } });
}

/** Empties every collection, so that a half-made company can be made again. Indexes stay. */
export async function empty(db: Db): Promise<void> {
  const collections = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  for (const { name } of collections)
    if (!name.startsWith('system.')) await db.collection(name).deleteMany({});
}
