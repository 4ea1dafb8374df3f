import type { ObjectId } from 'mongodb';
import type { UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId } from '@/shared/ids';
import { PHNOM_PENH } from '@/shared/time-zones';
import type { Availability, JobCategory, SkillLevel } from '@/shared/vocabulary';
import { type InProcess, personActor } from './in-process';

export interface TestWorker {
  id: ObjectId;
  actor: UserActor;
}

export interface WorkerTraits {
  /** Slugs. */
  skills: readonly string[];
  level?: SkillLevel;
  availability?: Availability;
  hourlyRate?: number;
  standingAcceptance?: JobCategory[];
  /** Every day, where the worker is; Monday to Friday 08:00–17:00 when left out. */
  hours?: { start: string; end: string };
  timezone?: string;
  timeOff?: { from: string; to: string }[];
  stats?: Record<string, unknown>;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** A worker with a profile and a card, made as registering makes one and then filled in. */
export async function makeWorker(app: InProcess, traits: WorkerTraits): Promise<TestWorker> {
  const { createAccount } = await import('@/features/accounts');
  const { projectWorkerCard, rescore, workerCardsCollection, workerProfilesCollection } = await import(
    '@/features/workers'
  );
  const { skillsCollection } = await import('@/features/skills');
  const { db } = app.system;
  const timezone = traits.timezone ?? PHNOM_PENH;
  const user = await unitOfWork(app.system, (tx) =>
    createAccount(tx, {
      role: 'worker',
      email: `${newId()}@worker.test`,
      firstName: 'Sokha',
      lastName: 'Prak',
      timezone,
      emailVerified: true,
      passwordHash: null,
      skills: [...traits.skills],
    }),
  );
  const skills = await skillsCollection(db)
    .find({ slug: { $in: [...traits.skills] } })
    .toArray();
  const { hours } = traits;
  await workerProfilesCollection(db).updateOne(
    { worker: user._id },
    {
      $set: {
        skills: skills.map(({ _id }) => ({
          skill: _id,
          level: traits.level ?? 'mid',
          verifiedAt: null,
          verifiedBy: null,
        })),
        hourlyRate: traits.hourlyRate ?? 1_000,
        standingAcceptance: traits.standingAcceptance ?? [],
        'availability.status': traits.availability ?? 'available',
        'availability.timeOff': traits.timeOff ?? [],
        ...(hours ? { 'availability.shifts': WEEK.map((weekday) => ({ weekday, ...hours })) } : {}),
      },
    },
  );
  await projectWorkerCard(db, user._id, app.clock.now());
  const stats = Object.entries(traits.stats ?? {}).map(([name, value]) => [
    `stats.${name}`,
    { $literal: value },
  ]);
  if (stats.length > 0) {
    await workerCardsCollection(db).updateOne({ worker: user._id }, [
      { $set: Object.fromEntries(stats) },
      ...rescore(),
    ]);
  }
  return { id: user._id, actor: personActor(user, { timezone }) };
}

export interface TestClient {
  actor: UserActor;
  organization: ObjectId;
}

/** A client with an organization of one and so many credits. */
export async function makeClient(app: InProcess, credits: number): Promise<TestClient> {
  const { createAccount } = await import('@/features/accounts');
  const { grantCredits } = await import('@/features/credits');
  return unitOfWork(app.system, async (tx) => {
    const email = `${newId()}@client.test`;
    const person = { firstName: 'Dana', lastName: 'Reyes', emailVerified: true, passwordHash: null };
    const user = await createAccount(tx, { role: 'client', email, ...person });
    if (!user.organization) throw new Error('a client has an organization');
    await grantCredits(tx, {
      organizationId: user.organization,
      credits,
      source: 'purchase',
      expiresAt: null,
      type: 'credit_purchase',
      key: email,
      description: 'Credits bought',
    });
    const organizationId = user.organization.toHexString();
    return {
      actor: personActor(user, { organizationId, organizationRole: 'owner' }),
      organization: user.organization,
    };
  });
}

/** Answers of a complete brief for a small bookkeeping job. */
export const BOOKKEEPING_BRIEF = {
  software: 'quickbooks',
  tasks: ['categorise', 'reconcile'],
  period: 'February 2026',
  transactions: 120,
  accounts: 2,
  basis: 'cash',
  definitionOfDone: 'All transactions categorised and both accounts reconciled.',
};
