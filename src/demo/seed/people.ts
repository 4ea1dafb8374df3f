import { randomBytes } from 'node:crypto';
import { ObjectId } from 'mongodb';
import { actorOf, createAccount, type UserDocument, usersCollection } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import type { StaffRole, TxContext, UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { NEW_YORK, PHNOM_PENH } from '@/shared/time-zones';
import type { DemoAccount } from '../accounts';
import { CAME_BY, COMPANIES, type DemoCompany } from '../data/companies';
import { type DemoWorker, STAFF, WORKERS } from '../data/people';
import { completeAvatarOf } from './avatars';
import { settleClient, settleWorker } from './settle-in';
import type { Timeline } from './timeline';

export interface DemoClient {
  company: DemoCompany;
  actor: UserActor;
  organization: ObjectId;
}

export interface DemoPro {
  worker: DemoWorker;
  actor: UserActor;
}

/** Everybody of the demo, as actors. */
export interface Cast {
  clients: DemoClient[];
  workers: DemoPro[];
  staff: Readonly<Record<StaffRole, UserActor>>;
  /** In the order of `users`. */
  accounts: DemoAccount[];
  users: ObjectId[];
}

interface Person {
  role: 'client' | 'worker' | 'admin';
  firstName: string;
  lastName: string;
  email: string;
  timezone: string;
  staffRoles?: StaffRole[];
  organizationName?: string;
  industry?: string;
}

const PEOPLE: readonly Person[] = [
  ...STAFF.map(({ role, ...person }) => ({
    ...person,
    role: 'admin' as const,
    staffRoles: [role] as StaffRole[],
    timezone: role === 'support' ? NEW_YORK : PHNOM_PENH,
  })),
  ...COMPANIES.map(({ name, industry, timezone, contact }) => ({
    ...contact,
    role: 'client' as const,
    timezone,
    organizationName: name,
    industry,
  })),
  ...WORKERS.map(({ firstName, lastName, email, shift }) => ({
    role: 'worker' as const,
    firstName,
    lastName,
    email,
    timezone: shift.timezone,
  })),
];

/** Short enough to type, and 80 bits of chance: four groups of four letters and digits, no look-alikes. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const word = [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('');
  return (word.match(/.{4}/g) ?? []).join('-');
}

/** Opens everybody's account, with a password of chance, a picture and all that a settled person has filled in. */
export async function castPeople(timeline: Timeline): Promise<Cast> {
  const passwords = PEOPLE.map(newPassword);
  const users: UserDocument[] = [];
  await timeline.each(PEOPLE, 'open an account', async (person) => {
    users.push(await openAccount(timeline, person));
  });
  const actors = users.map((user) => actorOf(user, null));
  const of = (index: number) => actors[index] as UserActor;
  const firstWorker = STAFF.length + COMPANIES.length;
  const cast: Cast = {
    staff: Object.fromEntries(STAFF.map(({ role }, index) => [role, of(index)])) as Cast['staff'],
    clients: COMPANIES.map((company, index) => {
      const actor = of(STAFF.length + index);
      return { company, actor, organization: new ObjectId(actor.organizationId ?? '') };
    }),
    workers: WORKERS.map((worker, index) => ({ worker, actor: of(firstWorker + index) })),
    users: users.map(({ _id }) => _id),
    accounts: PEOPLE.map(({ role, staffRoles, email }, index) => ({
      role: role === 'admin' ? (staffRoles?.[0] ?? 'support') : role,
      email,
      password: passwords[index] ?? '',
    })),
  };
  await settle(timeline, cast);
  return cast;
}

async function openAccount(timeline: Timeline, person: Person): Promise<UserDocument> {
  return unitOfWork(timeline.system, async (tx) => {
    const referralCode = await codeOf(tx, CAME_BY[person.organizationName ?? '']);
    const user = await createAccount(tx, {
      ...person,
      referralCode,
      passwordHash: null,
      emailVerified: true,
    });
    const after = await usersCollection(tx.db).findOneAndUpdate(
      { _id: user._id },
      { $set: { onboarded: true } },
      { session: tx.session, returnDocument: 'after' },
    );
    return after ?? user;
  });
}

/** Of the link by which a company came; undefined for one that came by itself. */
async function codeOf(tx: TxContext, name: string | undefined): Promise<string | undefined> {
  if (!name) return undefined;
  const referrer = await organizationsCollection(tx.db).findOne({ name }, { session: tx.session });
  return referrer?.referralCode;
}

async function settle(timeline: Timeline, cast: Cast): Promise<void> {
  await timeline.each(cast.clients, 'settle in', (client) => settleClient(timeline, client));
  await timeline.each(cast.workers, 'settle in', (pro) => settleWorker(timeline, pro, cast.staff.quality));
  const people = [
    ...Object.values(cast.staff).map((actor, index) => ({ actor, name: STAFF[index]?.firstName ?? '' })),
    ...cast.clients.map(({ actor, company }) => ({ actor, name: company.contact.firstName })),
    ...cast.workers.map(({ actor, worker }) => ({ actor, name: worker.firstName })),
  ];
  await completeAvatarOf(timeline, people);
}
