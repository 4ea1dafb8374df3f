import type { ClientSession } from 'mongodb';
import type { GlobalAfterChangeHook } from 'payload';
import { insertEvents, storedEvent } from '@/platform/events';
import { mongoOf } from '@/platform/mongo';
import { sessionOf } from '@/platform/payload/transaction';
import { processClock } from '@/platform/process-clock';

/** Tells every process that the settings changed, so that what hangs on one follows at once. */
export const announceChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const staffMustEnrol = doc.staffSecondFactor === true && previousDoc?.staffSecondFactor !== true;
  const event = { type: 'settings.changed', rooms: [], data: { staffMustEnrol } };
  const session = (await sessionOf(req)) as ClientSession;
  await insertEvents(mongoOf(req.payload).db, session, [storedEvent(event, processClock().now())]);
  return doc;
};
