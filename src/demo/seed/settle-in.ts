import { ObjectId } from 'mongodb';
import { organizationsCollection } from '@/features/organizations';
import { updateOrganization } from '@/features/organizations/use-cases/organization';
import { updateAvailability, updateWorkerProfile, verifyWorkerSkills } from '@/features/workers';
import type { UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { brandOf } from '../data/brands';
import type { DemoClient, DemoPro } from './people';
import type { Timeline } from './timeline';

/** A client's company: its brand kit, and the plan that it is on. */
export async function settleClient(timeline: Timeline, { actor, company }: DemoClient): Promise<void> {
  const { colours, fonts, notes } = brandOf(company.name);
  const names = ['Strong', 'Accent', 'Paper'];
  await updateOrganization(timeline.as(actor), {
    brandKit: {
      colours: colours.map((value, index) => ({ name: names[index] ?? null, value })),
      fonts: fonts.map((line) => {
        const [name = line, usage = null] = line.split(' — ');
        return { name, usage };
      }),
      notes,
    },
  });
  await unitOfWork(timeline.system, async (tx) => {
    await organizationsCollection(tx.db).updateOne(
      { _id: new ObjectId(actor.organizationId ?? '') },
      { $set: { subscriptionTier: company.tier, updatedAt: tx.clock.now() } },
      { session: tx.session },
    );
    await tx.audit({
      action: 'organization.plan',
      entity: 'organizations',
      entityId: actor.organizationId ?? '',
      before: { subscriptionTier: 'payAsYouGo' },
      after: { subscriptionTier: company.tier },
    });
  });
}

/** A worker's profile and hours, with their skills confirmed by quality staff. */
export async function settleWorker(
  timeline: Timeline,
  { actor, worker }: DemoPro,
  quality: UserActor,
): Promise<void> {
  const ctx = timeline.as(actor);
  await updateWorkerProfile(ctx, {
    bio: worker.bio,
    hourlyRate: worker.hourlyRate,
    skills: worker.skills.map((skill) => ({ ...skill })),
    languages: ['Khmer', 'English'],
  });
  const { weekdays, start, end, timezone } = worker.shift;
  await updateAvailability(ctx, {
    status: 'available',
    hoursPerWeek: weekdays.length * 8,
    timezone,
    shifts: weekdays.map((weekday) => ({ weekday, start, end })),
  });
  await verifyWorkerSkills(timeline.as(quality), {
    id: actor.id,
    skills: worker.skills.map(({ slug, level }) => ({ slug, level, verified: true })),
    note: 'Portfolio and a paid test job',
  });
}
