import type { PublicWorkerSide, UserDocument, WorkerSide } from '@/features/accounts';
import { isOnShift, shiftIntervals } from '@/features/promise/domain/shifts';
import { skillRefOf, skillsByIds } from '@/features/skills';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import { NEW_WORKER_STATS, type WorkerStats, workerCardsCollection } from '../data/worker-card.document';
import {
  type WorkerAvailability,
  type WorkerProfileDocument,
  workerProfilesCollection,
} from '../data/worker-profile.document';

/** Days ahead in which the next shift is looked for. */
const LOOK_AHEAD_DAYS = 30;

/** Figures of a worker as /v1 shows them; nobody's rating is null, not zero. */
export function presentStats(stats: WorkerStats) {
  return {
    ...stats,
    averageRating: stats.ratingCount > 0 ? stats.averageRating : null,
    lastOfferAt: stats.lastOfferAt?.toISOString() ?? null,
  };
}

/** When a worker works, with what that means right now. */
export function presentAvailability(availability: WorkerAvailability, now: Date) {
  const { status, hoursPerWeek, timezone } = availability;
  const shifts = availability.shifts.map(({ weekday, start, end }) => ({ weekday, start, end }));
  const timeOff = availability.timeOff.map(({ from, to, note }) => ({ from, to, note: note ?? undefined }));
  const roster = { shifts, timeOff, timezone };
  const ahead = shiftIntervals(roster, now, new Date(now.getTime() + LOOK_AHEAD_DAYS * DAY_MS));
  const next = ahead.find((interval) => interval.from > now);
  return {
    status,
    hoursPerWeek: hoursPerWeek ?? 0,
    timezone,
    shifts,
    timeOff,
    onShiftNow: isOnShift(roster, now),
    nextShiftAt: next?.from.toISOString() ?? null,
  };
}

/** Skills of a profile with their names; skills that no longer exist are left out. */
export async function presentSkills(ctx: Context, profile: WorkerProfileDocument) {
  const known = await skillsByIds(
    ctx,
    profile.skills.map(({ skill }) => skill),
  );
  const byId = new Map(known.map((skill) => [skill._id.toHexString(), skillRefOf(skill)]));
  return profile.skills.flatMap(({ skill, level, verifiedAt }) => {
    const ref = byId.get(skill.toHexString());
    return ref ? [{ skill: ref, level, verifiedAt: verifiedAt?.toISOString() ?? null }] : [];
  });
}

/** A whole worker profile, as the worker and staff see it. */
export async function presentProfile(ctx: Context, profile: WorkerProfileDocument): Promise<WorkerSide> {
  const method = profile.payoutMethod;
  return {
    bio: profile.bio ?? '',
    hourlyRate: profile.hourlyRate,
    currency: 'USD',
    skills: await presentSkills(ctx, profile),
    portfolio: await presentPortfolio(ctx, profile, false),
    availability: presentAvailability(profile.availability, ctx.clock.now()),
    standingAcceptance: profile.standingAcceptance ?? [],
    languages: profile.languages ?? [],
    certifications: (profile.certifications ?? []).map(({ name, issuer, issuedAt }) => ({
      name,
      issuer: issuer ?? null,
      issuedAt: issuedAt?.toISOString() ?? null,
    })),
    payoutMethod: method?.rail && method.lastFour ? { rail: method.rail, lastFour: method.lastFour } : null,
    stats: presentStats(await statsOf(ctx, profile)),
    updatedAt: profile.updatedAt.toISOString(),
  };
}

/** Reader of the worker side of a person; null for others. */
export async function readWorkerSide(ctx: Context, user: UserDocument): Promise<WorkerSide | null> {
  const profile = user.role === 'worker' ? await profileOf(ctx, user) : null;
  return profile ? presentProfile(ctx, profile) : null;
}

/** Reader of what everybody may see of a worker; null for others. */
export async function readPublicWorkerSide(
  ctx: Context,
  user: UserDocument,
): Promise<PublicWorkerSide | null> {
  const profile = user.role === 'worker' ? await profileOf(ctx, user) : null;
  if (!profile) return null;
  const {
    totalJobs: _jobs,
    totalEarnings: _earnings,
    activeJobs: _active,
    lastOfferAt: _at,
    ...shown
  } = presentStats(await statsOf(ctx, profile));
  return {
    bio: profile.bio ?? '',
    skills: await presentSkills(ctx, profile),
    languages: profile.languages ?? [],
    portfolio: await presentPortfolio(ctx, profile, true),
    stats: shown,
    availability: profile.availability.status,
  };
}

const profileOf = (ctx: Context, user: UserDocument) =>
  workerProfilesCollection(ctx.db).findOne({ worker: user._id }, inSession(ctx));

async function statsOf(ctx: Context, profile: WorkerProfileDocument): Promise<WorkerStats> {
  const card = await workerCardsCollection(ctx.db).findOne({ worker: profile.worker }, inSession(ctx));
  return card?.stats ?? NEW_WORKER_STATS;
}

/** The pieces of a portfolio, newest first; `publicOnly` leaves out what the worker keeps private. */
export async function presentPortfolio(ctx: Context, profile: WorkerProfileDocument, publicOnly: boolean) {
  const pieces = (profile.portfolio ?? []).filter((piece) => piece.file && (!publicOnly || piece.public));
  const ids = pieces.flatMap((piece) => (piece.file ? [piece.file] : []));
  const files = await ctx.db
    .collection<{ mimeType?: string; detectedType?: string | null; thumbnails?: { name: string }[] }>('files')
    .find(
      { _id: { $in: ids } },
      { ...inSession(ctx), projection: { mimeType: 1, detectedType: 1, 'thumbnails.name': 1 } },
    )
    .toArray();
  const fileOf = new Map(files.map((file) => [file._id.toHexString(), file]));
  return pieces
    .map((piece) => {
      const file = fileOf.get(String(piece.file));
      const hasThumbnail = file?.thumbnails?.some(({ name }) => name === 'thumbnail') ?? false;
      const url = `/v1/users/${profile.worker.toHexString()}/portfolio/${piece.id}`;
      return {
        id: String(piece.id),
        title: piece.title,
        description: piece.description ?? '',
        mimeType: file?.detectedType ?? file?.mimeType ?? 'application/octet-stream',
        url,
        thumbnailUrl: hasThumbnail ? `${url}?variant=thumbnail` : null,
        public: piece.public,
        createdAt: (piece.createdAt ?? profile.updatedAt).toISOString(),
      };
    })
    .reverse();
}
