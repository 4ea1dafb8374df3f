import type { Filter, ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import { skillBySlug } from '@/features/skills';
import {
  type WorkerCardDocument,
  type WorkerProfileDocument,
  workerCardsCollection,
  workerProfilesCollection,
} from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { StaffRole } from '@/shared/vocabulary';
import { onShiftFilter } from './capacity.repository';
import { beginsAWord, type PageRequest, sortBy } from './paging';

/** A search by name looks at so many people. */
const MOST_NAMED = 1000;

export interface UserFilters {
  q?: string;
  role?: UserDocument['role'];
  status?: UserDocument['status'];
  staffRole?: StaffRole;
}

/** People whose address or name has a word that begins so. */
function named(q: string): Filter<UserDocument> {
  const word = beginsAWord(q);
  return { $or: [{ email: word }, { 'profile.firstName': word }, { 'profile.lastName': word }] };
}

/** A page of accounts, and how many there are. */
export async function pageOfUsers(ctx: Context, filters: UserFilters, page: PageRequest) {
  const { q, role, status, staffRole } = filters;
  const filter: Filter<UserDocument> = {
    ...(role ? { role } : {}),
    ...(status ? { status } : {}),
    ...(staffRole ? { role: 'admin', staffRoles: staffRole } : {}),
    ...(q ? named(q) : {}),
  };
  const users = usersCollection(ctx.db);
  const [rows, total] = await Promise.all([
    users
      .find(filter, inSession(ctx))
      .sort(sortBy(page.sort))
      .skip((page.page - 1) * page.limit)
      .limit(page.limit)
      .toArray(),
    users.countDocuments(filter, inSession(ctx)),
  ]);
  return { rows, total };
}

export interface WorkerFilters {
  q?: string;
  status?: WorkerCardDocument['status'];
  availability?: WorkerCardDocument['availability'];
  skill?: string;
  onShift?: boolean;
}

const FIGURES = ['averageRating', 'completedJobs', 'onTimeRate', 'activeJobs'];
const figurePaths = Object.fromEntries(FIGURES.map((name) => [name, `stats.${name}`]));

/** A page of workers in the order of their cards, and how many there are. */
export async function pageOfWorkers(
  ctx: Context,
  filters: WorkerFilters,
  page: PageRequest,
): Promise<{ rows: WorkerProfileDocument[]; total: number }> {
  const filter = await cardFilter(ctx, filters);
  if (!filter) return { rows: [], total: 0 };
  const cards = workerCardsCollection(ctx.db);
  const [found, total] = await Promise.all([
    cards
      .find(filter, { ...inSession(ctx), projection: { worker: 1 } })
      .sort(sortBy(page.sort, figurePaths))
      .skip((page.page - 1) * page.limit)
      .limit(page.limit)
      .toArray(),
    cards.countDocuments(filter, inSession(ctx)),
  ]);
  const order = found.map(({ worker }) => worker);
  const profiles = await workerProfilesCollection(ctx.db)
    .find({ worker: { $in: order } }, inSession(ctx))
    .toArray();
  const byWorker = new Map(profiles.map((profile) => [profile.worker.toHexString(), profile]));
  return { rows: order.flatMap((worker) => byWorker.get(worker.toHexString()) ?? []), total };
}

/** Null when nothing can match. */
async function cardFilter(ctx: Context, filters: WorkerFilters): Promise<Filter<WorkerCardDocument> | null> {
  const { q, status, availability, skill, onShift } = filters;
  const known = skill ? await skillBySlug(ctx, skill) : null;
  if (skill && !known) return null;
  const shift = onShiftFilter(ctx.clock.now());
  const parts: Filter<WorkerCardDocument>[] = [
    ...(status ? [{ status }] : []),
    ...(availability ? [{ availability }] : []),
    ...(known ? [{ 'skills.skill': known._id }] : []),
    ...(onShift === undefined ? [] : [onShift ? shift : { $nor: [shift] }]),
    ...(q ? [{ worker: { $in: await workersNamed(ctx, q) } }] : []),
  ];
  return parts.length > 0 ? { $and: parts } : {};
}

async function workersNamed(ctx: Context, q: string): Promise<ObjectId[]> {
  const people = await usersCollection(ctx.db)
    .find({ role: 'worker', ...named(q) }, { ...inSession(ctx), projection: { _id: 1 } })
    .limit(MOST_NAMED)
    .toArray();
  return people.map(({ _id }) => _id);
}
