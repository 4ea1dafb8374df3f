import type { z } from 'zod';
import type { workerProfile } from '@/features/workers/api/workers.schemas';
import type { Context } from '@/platform/context';
import { processWide } from '@/platform/process-wide';
import type { clientProfile, publicWorkerProfile } from '../api/users.schemas';
import type { UserDocument } from '../data/user.document';

export type ClientSide = z.input<typeof clientProfile>;
export type WorkerSide = z.input<typeof workerProfile>;
export type PublicWorkerSide = z.input<typeof publicWorkerProfile>;

/**
 * The parts of a person that other features keep. They hand their readers in at boot, so that the account can be
 * shown as one without this feature knowing theirs.
 */
export interface PersonReaders {
  /** Client side, from the organization; null for others. */
  clientSide: (ctx: Context, user: UserDocument) => Promise<ClientSide | null>;
  /** Worker side, from profile and card; null for others. */
  workerSide: (ctx: Context, user: UserDocument) => Promise<WorkerSide | null>;
  /** What everybody may read of a worker; null for others. */
  publicWorkerSide: (ctx: Context, user: UserDocument) => Promise<PublicWorkerSide | null>;
}

const registry = () => processWide<Partial<PersonReaders>>('person-readers', () => ({}));

/** Hands readers in. Called at boot. */
export function registerPersonReaders(readers: Partial<PersonReaders>): void {
  Object.assign(registry(), readers);
}

/** Reads one part of a person; null when nobody keeps it. */
export async function readPart<K extends keyof PersonReaders>(
  part: K,
  ctx: Context,
  user: UserDocument,
): Promise<Awaited<ReturnType<PersonReaders[K]>> | null> {
  const read = registry()[part] as
    | ((ctx: Context, user: UserDocument) => ReturnType<PersonReaders[K]>)
    | undefined;
  return read ? await read(ctx, user) : null;
}
