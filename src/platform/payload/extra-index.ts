import type { CreateIndexesOptions, Db, IndexSpecification } from 'mongodb';

/** An index that a Payload collection cannot declare: partial unique, text, expiring. */
export interface ExtraIndex {
  collection: string;
  keys: IndexSpecification;
  options: CreateIndexesOptions & { name: string };
}

/** Builds the indexes that are missing; nothing happens to those that are there. Run before taking requests. */
export async function ensureExtraIndexes(db: Db, indexes: readonly ExtraIndex[]): Promise<void> {
  for (const { collection, keys, options } of indexes) {
    await db.collection(collection).createIndex(keys, options);
  }
}
