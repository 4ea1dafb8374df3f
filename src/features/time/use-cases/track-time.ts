import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { addJobTime, type JobDocument, loadJobFor } from '@/features/jobs';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, optionalText } from '@/platform/http/fields';
import { newId } from '@/platform/unit-of-work';
import { defineUseCase } from '@/platform/use-case';
import { addTimeInput } from '../api/time.schemas';
import { closeEntry, findOverlap, findRunning, insertEntry } from '../data/time-entries.repository';
import type { TimeEntryDocument } from '../data/time-entry.document';
import { durationMinutes } from '../domain/durations';

const WORKING: readonly JobDocument['status'][] = ['assigned', 'in_progress', 'revision'];
const notes = optionalText(500).optional();

const onlyWorkers = (ctx: Context) => {
  requireRole(ctx, 'worker');
};

async function loadWork(tx: TxContext, jobId: string): Promise<JobDocument & { worker: ObjectId }> {
  const job = await loadJobFor(tx, jobId, { as: 'worker' });
  if (!job.worker) throw errors.notFound('This job');
  return { ...job, worker: job.worker };
}

/** Starts the worker's timer on a job. @throws AppError CONFLICT when one runs already, or the job is not being worked on */
export const startTimer = defineUseCase({
  name: 'time.start',
  input: z.strictObject({ jobId: objectId, notes }),
  authorize: onlyWorkers,
  run: async (tx, input) => {
    const job = await loadWork(tx, input.jobId);
    if (!WORKING.includes(job.status))
      throw errors.conflict('Time is tracked while a job is being worked on.');
    const running = await findRunning(tx, job.worker.toHexString());
    if (running)
      throw errors.conflict('A timer is running already. Stop it first.', {
        jobId: running.job.toHexString(),
      });
    const entry = newEntry(tx, job, {
      startedAt: tx.clock.now(),
      endedAt: null,
      notes: input.notes ?? null,
      source: 'timer',
    });
    await insertEntry(tx, entry);
    return entry;
  },
});

/** Closes a running entry and counts its minutes on the job. @returns it, or null when it was closed already */
export async function stopRunning(
  tx: TxContext,
  running: TimeEntryDocument,
  notes?: string | null,
): Promise<TimeEntryDocument | null> {
  const endedAt = tx.clock.now();
  const duration = durationMinutes({ startedAt: running.startedAt, endedAt }, endedAt);
  const changes = { endedAt, duration, notes: notes ?? running.notes };
  if (!(await closeEntry(tx, running._id, changes))) return null;
  await addJobTime(tx, running.job, duration);
  return { ...running, ...changes };
}

/** Stops the worker's timer on a job. @throws AppError CONFLICT when none runs there */
export const stopTimer = defineUseCase({
  name: 'time.stop',
  input: z.strictObject({ jobId: objectId, notes }),
  authorize: onlyWorkers,
  run: async (tx, input) => {
    const job = await loadWork(tx, input.jobId);
    const running = await findRunning(tx, job.worker.toHexString());
    if (!running?.job.equals(job._id)) throw errors.conflict('No timer is running on this job.');
    const stopped = await stopRunning(tx, running, input.notes);
    if (!stopped) throw errors.conflict('The timer was stopped already.');
    return stopped;
  },
});

/** Enters time by hand. @throws AppError VALIDATION_FAILED (in the future), CONFLICT when it overlaps another entry of theirs */
export const addTime = defineUseCase({
  name: 'time.add',
  input: addTimeInput.safeExtend({ jobId: objectId }),
  authorize: onlyWorkers,
  run: async (tx, input) => {
    const job = await loadWork(tx, input.jobId);
    const span = { from: new Date(input.startedAt), to: new Date(input.endedAt) };
    if (span.to > tx.clock.now()) {
      throw errors.validation([
        { path: 'endedAt', message: 'Must not be in the future.', expected: 'a time up to now' },
      ]);
    }
    const overlap = await findOverlap(tx, job.worker.toHexString(), span);
    if (overlap)
      throw errors.conflict('This overlaps other time of yours.', { entryId: overlap._id.toHexString() });
    const entry = newEntry(tx, job, {
      startedAt: span.from,
      endedAt: span.to,
      notes: input.notes ?? null,
      source: 'manual',
    });
    const by = job.worker;
    entry.edits.push({ at: tx.clock.now(), by, before: {}, reason: input.reason });
    await insertEntry(tx, entry);
    await addJobTime(tx, job._id, entry.duration);
    return entry;
  },
});

function newEntry(
  tx: TxContext,
  job: JobDocument & { worker: ObjectId },
  fields: Pick<TimeEntryDocument, 'startedAt' | 'endedAt' | 'notes' | 'source'>,
): TimeEntryDocument {
  const now = tx.clock.now();
  return {
    _id: newId(),
    job: job._id,
    worker: job.worker,
    ...fields,
    duration: fields.endedAt ? durationMinutes(fields, now) : 0,
    edits: [],
    createdAt: now,
    updatedAt: now,
  };
}
