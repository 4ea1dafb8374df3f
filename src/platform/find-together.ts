import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { Collection, Db, Document, Filter, ObjectId, WithId } from 'mongodb';
import { isLaneCrowd } from './lane';

/** A look that takes longer holds up nobody else's. */
const PATIENCE_MS = 20;

/** While people queue in lanes, looks are this far apart: who asks has to wait anyway, and each look takes the queue's time. */
const PACE_MS = 10;

type Id = ObjectId | string;
type Loader = DataLoader<Id, Document | null>;

const loaders = new WeakMap<Db, Map<string, Loader>>();

/**
 * The document of that id, outside any transaction. Those that are asked for in one turn of the event loop, or while the
 * look before is under way, are found with one look: alone it costs the same, in a crowd a fraction. Nothing is kept.
 */
export async function findTogether<T extends Document>(
  db: Db,
  collection: Collection<T>,
  id: Id,
): Promise<WithId<T> | null> {
  const known = loaders.get(db) ?? new Map<string, Loader>();
  loaders.set(db, known);
  const loader = known.get(collection.collectionName) ?? loaderOf(collection);
  known.set(collection.collectionName, loader);
  return (await loader.load(id)) as WithId<T> | null;
}

function loaderOf<T extends Document>(collection: Collection<T>): Loader {
  let before: Promise<unknown> = Promise.resolve();
  return new DataLoader<Id, Document | null>(
    async (ids) => {
      const look = collection.find({ _id: { $in: [...ids] } } as Filter<T>).toArray();
      before = Promise.race([look.catch(() => undefined), sleep(PATIENCE_MS)]);
      const byId = new Map((await look).map((document) => [String(document._id), document]));
      return ids.map((id) => byId.get(String(id)) ?? null);
    },
    {
      cache: false,
      maxBatchSize: 200,
      batchScheduleFn: (look) => {
        if (isLaneCrowd()) setTimeout(look, PACE_MS);
        else void before.then(() => setImmediate(look));
      },
    },
  );
}
