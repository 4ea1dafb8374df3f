import type { ClientSession, Db, MongoClient } from 'mongodb';
import type { Payload } from 'payload';

/** The driver objects behind Payload's Mongo adapter. The adapter does not type them. */
interface MongoAdapter {
  connection: { getClient(): MongoClient; db: Db };
  sessions: Record<string, ClientSession>;
}

/** Payload's own Mongo connection: one pool for everything. */
export function mongoOf(payload: Payload): {
  client: MongoClient;
  db: Db;
  sessions: Record<string, ClientSession>;
} {
  const adapter = payload.db as unknown as MongoAdapter;
  return { client: adapter.connection.getClient(), db: adapter.connection.db, sessions: adapter.sessions };
}
