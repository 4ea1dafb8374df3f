import type { ObjectId } from 'mongodb';

/** What every stored document has, as the native driver sees it. Instants are UTC. */
export interface StoredDocument {
  _id: ObjectId;
  createdAt: Date;
  updatedAt: Date;
}

/** A row of an array field. Payload gives each row an id of its own; rows written by use-cases may lack one. */
export type Row<T> = T & { id?: string | null };
