import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { invoicesCollection } from '@/features/invoices';
import { jobsCollection } from '@/features/jobs';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { PaidPeriod } from '../domain/recurring';

/** Name and plan of all organizations, by id. */
export async function organizationFacts(ctx: Context) {
  const found = await organizationsCollection(ctx.db)
    .find({}, { projection: { name: 1, subscriptionTier: 1 } })
    .toArray();
  return new Map(found.map((one) => [one._id.toHexString(), { name: one.name, tier: one.subscriptionTier }]));
}

/** Organization and category of all jobs, by id. */
export async function jobFacts(ctx: Context) {
  const found = jobsCollection(ctx.db).find({}, { projection: { organization: 1, category: 1 } });
  const facts = new Map<string, { organization: string; category: string }>();
  for await (const { _id, organization, category } of found) {
    facts.set(_id.toHexString(), { organization: organization.toHexString(), category });
  }
  return facts;
}

/** Every period that a subscription's invoice was paid for. */
export async function paidPeriods(
  ctx: Context,
  tiers: ReadonlyMap<string, { tier: string }>,
): Promise<PaidPeriod[]> {
  const invoices = invoicesCollection(ctx.db).find(
    { kind: 'invoice', 'lines.periodStart': { $ne: null } },
    { projection: { organization: 1, lines: 1 } },
  );
  const periods: PaidPeriod[] = [];
  for await (const { organization, lines } of invoices) {
    const id = organization.toHexString();
    for (const { amount, periodStart, periodEnd } of lines) {
      if (!periodStart || !periodEnd) continue;
      const tier = tiers.get(id)?.tier ?? 'unknown';
      periods.push({ organization: id, tier, amount, start: periodStart, end: periodEnd });
    }
  }
  return periods;
}

interface Named {
  id: string;
  name: string;
}

type Ids = readonly (ObjectId | null | undefined)[];
const known = (ids: Ids) => ids.filter((id): id is ObjectId => id != null);

/** Organizations, workers and jobs by name, for lists of money. */
export async function namesOf(ctx: Context, ids: { organizations: Ids; workers: Ids; jobs: Ids }) {
  const session = inSession(ctx);
  const organizations = await organizationsCollection(ctx.db)
    .find({ _id: { $in: known(ids.organizations) } }, { ...session, projection: { name: 1 } })
    .toArray();
  const workers = await usersCollection(ctx.db)
    .find({ _id: { $in: known(ids.workers) } }, { ...session, projection: { profile: 1 } })
    .toArray();
  const jobs = await jobsCollection(ctx.db)
    .find({ _id: { $in: known(ids.jobs) } }, { ...session, projection: { number: 1 } })
    .toArray();
  const names = new Map<string, Named>();
  const keep = (id: string, name: string) => names.set(id, { id, name });
  for (const { _id, name } of organizations) keep(_id.toHexString(), name);
  for (const { _id, profile } of workers) {
    keep(_id.toHexString(), [profile.firstName, profile.lastName].filter(Boolean).join(' '));
  }
  for (const { _id, number } of jobs) keep(_id.toHexString(), number);
  return (id: ObjectId | null | undefined): Named | null => (id && names.get(id.toHexString())) || null;
}
