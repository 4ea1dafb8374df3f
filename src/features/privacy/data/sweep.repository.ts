import { BSON, type Db } from 'mongodb';
import { changesOf, type Pseudonym, rewritesFor, type Traces } from '../domain/traces';

/**
 * Rewrites whatever names a person in any collection of the database. Documents are looked through as bytes and read only
 * where a name occurs; each changed field is written only if nobody else changed it meanwhile.
 * @returns how many documents changed
 */
export async function sweepDatabase(db: Db, traces: Traces, to: Pseudonym): Promise<number> {
  const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  let changed = 0;
  for (const { name } of found) {
    if (!name.startsWith('system.')) changed += await sweepCollection(db, name, traces, to);
  }
  return changed;
}

async function sweepCollection(db: Db, name: string, traces: Traces, to: Pseudonym): Promise<number> {
  const collection = db.collection(name);
  const { everywhere, about } = rewritesFor(traces, to);
  const speaks = wordsIn(traces);
  const marks = [Buffer.from(traces.id), Buffer.from(traces.id, 'hex'), Buffer.from(traces.email)];
  let changed = 0;
  for await (const raw of collection.find({}, { raw: true }).sort({ _id: 1 })) {
    const bytes = raw as unknown as Buffer;
    if (!speaks(bytes)) continue;
    const isAbout = marks.some((mark) => bytes.includes(mark));
    const document = BSON.deserialize(bytes, { promoteValues: false });
    const changes = changesOf(document, isAbout ? about : everywhere);
    const fields = Object.keys(changes);
    if (fields.length === 0) continue;
    const before = Object.fromEntries(fields.map((field) => [field, document[field]]));
    const { modifiedCount } = await collection.updateOne({ _id: document._id, ...before }, { $set: changes });
    changed += modifiedCount;
  }
  return changed;
}

/** Whether one of a person's words occurs in a document at all; addresses are stored in small letters or as typed. */
function wordsIn({ email, firstName, lastName, phone }: Traces): (bytes: Buffer) => boolean {
  const words = [email, firstName, lastName, phone ?? '', firstName.toLowerCase(), lastName.toLowerCase()]
    .filter((word) => word.length > 1)
    .map((word) => Buffer.from(word));
  return (bytes) => words.some((word) => bytes.includes(word));
}
