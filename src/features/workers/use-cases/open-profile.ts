import { usersCollection } from '@/features/accounts';
import { DEFAULT_SHIFTS } from '@/features/promise/domain/shifts';
import { skillsCollection } from '@/features/skills';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { newId, oid } from '@/shared/ids';
import { projectWorkerCard } from '../data/worker-card.projection';
import { type WorkerProfileDocument, workerProfilesCollection } from '../data/worker-profile.document';

/** US cents an hour until the worker says something else. */
const FIRST_HOURLY_RATE = 800;
const FULL_WEEK_HOURS = 40;

/** A worker who registered gets a profile, offline until they say otherwise, and the card that matching reads. */
export const openProfileOfWorker: Subscriber = {
  on: 'account.registered',
  run: async (tx, event) => {
    if (event.data.role !== 'worker') return;
    const worker = oid(String(event.data.userId));
    const profiles = workerProfilesCollection(tx.db);
    if (await profiles.findOne({ worker }, { ...inSession(tx), projection: { _id: 1 } })) return;
    const user = await usersCollection(tx.db).findOne({ _id: worker }, inSession(tx));
    if (!user) return;
    const now = tx.clock.now();
    await profiles.insertOne(
      {
        _id: newId(),
        worker,
        skills: await skillsNamed(tx, event.data.skills),
        hourlyRate: FIRST_HOURLY_RATE,
        currency: 'USD',
        bio: '',
        portfolio: [],
        availability: {
          status: 'offline',
          hoursPerWeek: FULL_WEEK_HOURS,
          timezone: user.profile.timezone,
          shifts: DEFAULT_SHIFTS.map((shift) => ({ ...shift })),
          timeOff: [],
        },
        standingAcceptance: [],
        languages: [],
        certifications: [],
        payoutMethod: null,
        createdAt: now,
        updatedAt: now,
      },
      inSession(tx),
    );
    await projectWorkerCard(tx.db, worker, now, tx.session);
  },
};

/** The skills of these slugs at the first level; words that name no skill are left out. */
async function skillsNamed(tx: TxContext, slugs: unknown): Promise<WorkerProfileDocument['skills']> {
  if (!Array.isArray(slugs) || slugs.length === 0) return [];
  const found = await skillsCollection(tx.db)
    .find({ slug: { $in: slugs.map(String) }, active: true }, { ...inSession(tx), projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => ({
    skill: _id,
    level: 'junior' as const,
    verifiedAt: null,
    verifiedBy: null,
  }));
}
