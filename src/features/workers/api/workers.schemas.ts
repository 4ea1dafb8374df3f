import { z } from 'zod';
import { jobCategory } from '@/features/jobs/api/job-vocabulary.schemas';
import { skillLevel, skillRef, skillSlug } from '@/features/skills/api/skills.schemas';
import {
  href,
  isoDate,
  isoDay,
  minorUnits,
  objectId,
  optionalText,
  text,
  timezone,
} from '@/platform/http/fields';
import { AVAILABILITIES } from '@/shared/vocabulary';
import { TIME_OF_DAY } from '../domain/worker.options';

export const availabilityStatus = z.enum(AVAILABILITIES);

/** Local wall-clock time, `HH:MM`, 24 hours. */
export const wallTime = z
  .string()
  .regex(TIME_OF_DAY, 'Must be a time such as 08:00.')
  .meta({ example: '08:00' });

/** A weekly shift in the worker's own zone; weekday 0 is Sunday. `end` before `start` runs past midnight. */
export const shift = z
  .strictObject({ weekday: z.int().min(0).max(6), start: wallTime, end: wallTime })
  .refine((value) => value.start !== value.end, { message: 'A shift must have a length.', path: ['end'] })
  .meta({ id: 'Shift', example: { weekday: 1, start: '08:00', end: '17:00' } });

/** Days off, both ends included. */
export const timeOff = z
  .strictObject({ from: isoDay, to: isoDay, note: optionalText(200).optional() })
  .refine((value) => value.from <= value.to, { message: 'Must not end before it starts.', path: ['to'] })
  .meta({ id: 'TimeOff', example: { from: '2026-04-13', to: '2026-04-16', note: 'Khmer New Year' } });

export const workerSkill = z
  .object({ skill: skillRef, level: skillLevel, verifiedAt: isoDate.nullable() })
  .meta({ id: 'WorkerSkill' });

export const portfolioItem = z
  .object({
    id: objectId,
    title: z.string(),
    description: z.string(),
    mimeType: z.string(),
    url: href,
    thumbnailUrl: href.nullable(),
    public: z.boolean(),
    createdAt: isoDate,
  })
  .meta({ id: 'PortfolioItem' });

export const workerStats = z
  .object({
    totalJobs: z.int(),
    completedJobs: z.int(),
    activeJobs: z.int(),
    averageRating: z.number().nullable(),
    ratingCount: z.int(),
    totalEarnings: minorUnits,
    responseTime: z.number().nullable().meta({ description: 'Median minutes to answer an offer.' }),
    completionRate: z.number().meta({ description: '0 to 100.' }),
    onTimeRate: z.number().meta({ description: '0 to 100.' }),
    lastOfferAt: isoDate.nullable(),
  })
  .meta({ id: 'WorkerStats' });

export const availability = z
  .object({
    status: availabilityStatus,
    hoursPerWeek: z.int(),
    timezone,
    shifts: z.array(shift),
    timeOff: z.array(timeOff),
    onShiftNow: z.boolean(),
    nextShiftAt: isoDate.nullable(),
  })
  .meta({ id: 'Availability' });

/** Profile as the worker and staff see it. */
export const workerProfile = z
  .object({
    bio: z.string(),
    hourlyRate: minorUnits,
    currency: z.literal('USD'),
    skills: z.array(workerSkill),
    portfolio: z.array(portfolioItem),
    availability,
    standingAcceptance: z.array(jobCategory),
    languages: z.array(z.string()),
    certifications: z.array(
      z.object({ name: z.string(), issuer: z.string().nullable(), issuedAt: isoDate.nullable() }),
    ),
    payoutMethod: z.object({ rail: z.string(), lastFour: z.string() }).nullable(),
    stats: workerStats,
    updatedAt: isoDate,
  })
  .meta({ id: 'WorkerProfile' });

export const updateWorkerProfileInput = z
  .strictObject({
    bio: optionalText(2000).optional(),
    hourlyRate: z
      .int()
      .min(100)
      .max(100_000)
      .optional()
      .meta({ description: 'Cents per hour.', example: 900 }),
    skills: z
      .array(z.strictObject({ slug: skillSlug, level: skillLevel }))
      .max(20)
      .refine((list) => new Set(list.map((item) => item.slug)).size === list.length, 'Each skill only once.')
      .optional(),
    standingAcceptance: z.array(jobCategory).max(6).optional(),
    languages: z.array(text(40)).max(10).optional(),
  })
  .meta({ id: 'UpdateWorkerProfileInput' });

export const updateAvailabilityInput = z
  .strictObject({
    status: availabilityStatus.optional(),
    hoursPerWeek: z.int().min(1).max(84).optional(),
    timezone: timezone.optional(),
    shifts: z.array(shift).max(28).optional(),
    timeOff: z.array(timeOff).max(50).optional(),
  })
  .meta({ id: 'UpdateAvailabilityInput' });

export const addPortfolioInput = z
  .strictObject({
    fileId: objectId,
    title: text(120),
    description: optionalText(1000).optional(),
    public: z.boolean().default(true),
  })
  .meta({ id: 'AddPortfolioInput' });
