import { type ClientSession, type Document, ObjectId } from 'mongodb';
import type { PayloadRequest } from 'payload';
import { mongoOf } from '../mongo';

/** The driver's session of the transaction that a Payload operation runs in; undefined outside of one. */
export async function sessionOf(req: PayloadRequest): Promise<ClientSession | undefined> {
  const transactionID = await req.transactionID;
  return transactionID === undefined ? undefined : mongoOf(req.payload).sessions[String(transactionID)];
}

/** A document as stored, read inside the request's own transaction. */
export async function readStored(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Document | null> {
  const { db } = mongoOf(req.payload);
  return db.collection(collection).findOne({ _id: new ObjectId(id) }, { session: await sessionOf(req) });
}
