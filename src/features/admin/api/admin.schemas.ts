import { z } from 'zod';
import { publicUser, staffRole, userStatus } from '@/features/accounts/api/people.schemas';
import { jobStatus } from '@/features/jobs/api/job-vocabulary.schemas';
import { jobSummary } from '@/features/jobs/api/jobs.schemas';
import { OVERRIDE_TARGETS } from '@/features/jobs/domain/job-commands';
import { organizationKind, subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import { skillLevel, skillSlug } from '@/features/skills/api/skills.schemas';
import { availabilityStatus, workerSkill, workerStats } from '@/features/workers/api/workers.schemas';
import { credits, isoDate, minorUnits, objectId, optionalText, reason, text } from '@/platform/http/fields';

const queue = z.object({
  count: z.int().min(0),
  jobs: z.array(jobSummary).meta({ description: 'The most urgent few.' }),
});

/** Everything on the first screen of staff. */
export const dashboardData = z
  .object({
    serverTime: isoDate,
    unassigned: queue,
    atRisk: queue.meta({ description: 'Less slack than an hour, or late.' }),
    qaQueue: queue,
    clientReview: queue,
    flagged: queue,
    onTimeTonight: z.object({
      percent: z.number().nullable(),
      due: z.int(),
      onTrack: z.int(),
      late: z.int(),
      delivered: z.int(),
    }),
    credits: z
      .object({ available: credits, held: credits, usedThisMonth: credits })
      .nullable()
      .meta({ description: 'Null for staff who do not see money.' }),
    capacity: z.object({
      workersOnShift: z.int(),
      available: z.int(),
      busy: z.int(),
      activeJobs: z.int(),
      freeSlots: z.int(),
    }),
    warnings: z
      .array(
        z.object({
          kind: z.enum(['holiday-gap', 'calendar']),
          name: z.string(),
          from: z.string(),
          to: z.string(),
          freeHours: z.number(),
          expectedHours: z.number(),
        }),
      )
      .meta({ description: 'Shortages and unsigned calendars ahead.' }),
    oldestUnanswered: z.object({ jobId: objectId, number: z.string(), since: isoDate }).nullable(),
    jobsByStatus: z.record(jobStatus, z.int()),
    revenue: z
      .object({
        paidThisMonth: minorUnits,
        workerCostThisMonth: minorUnits,
        currency: z.literal('USD'),
      })
      .nullable()
      .meta({ description: 'Null for staff who do not see money.' }),
    quality: z
      .object({
        onTimeRate: z.number().nullable(),
        firstPassRate: z.number().nullable(),
        averageRating: z.number().nullable(),
        completed: z.int(),
      })
      .meta({ description: 'Of the last 30 days; rates 0 to 100.' }),
    system: z
      .object({
        failedTasks: z.int(),
        retryingTasks: z.int(),
        waitingTasks: z.int(),
        failedMails: z.int(),
        failures: z.array(
          z.object({ name: z.string(), attempts: z.int(), reason: z.string(), at: isoDate.nullable() }),
        ),
      })
      .meta({ description: 'Background work: given up, trying again, waiting; mails not sent.' }),
    days: z.array(z.object({ date: z.string(), posted: z.int(), completed: z.int(), onTime: z.int() })),
  })
  .meta({ id: 'DashboardData' });

export const adminUser = publicUser
  .extend({
    email: z.string(),
    lastName: z.string(),
    status: userStatus,
    staffRoles: z.array(staffRole),
    emailVerified: z.boolean(),
    secondFactor: z.boolean().meta({ description: 'Whether it is on.' }),
    organization: z.object({ id: objectId, name: z.string() }).nullable(),
    activeSessions: z.int().min(0),
    lastLogin: isoDate.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'AdminUser' });

export const adminWorker = publicUser
  .extend({
    status: userStatus,
    availability: availabilityStatus,
    onShiftNow: z.boolean(),
    skills: z.array(workerSkill),
    hourlyRate: minorUnits,
    stats: workerStats,
    createdAt: isoDate,
  })
  .meta({ id: 'AdminWorker' });

export const adminClient = z
  .object({
    organizationId: objectId,
    name: z.string(),
    kind: organizationKind,
    subscriptionTier,
    owner: publicUser.nullable(),
    members: z.int(),
    available: z.int().nullable().meta({ description: 'Null for staff who do not see money.' }),
    held: z.int().nullable(),
    totalJobsPosted: z.int(),
    totalCreditsSpent: z.int().nullable(),
    openJobs: z.int(),
    averageRating: z.number().nullable(),
    lastJobAt: isoDate.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'AdminClient' });

export const assignInput = z.strictObject({ workerId: objectId, reason }).meta({ id: 'AssignInput' });

/** Takes the job from its worker: to the named one, or back to matching. */
export const reassignInput = z
  .strictObject({ workerId: objectId.nullable().optional(), reason })
  .meta({ id: 'ReassignInput' });

export const flagInput = z
  .strictObject({ flagged: z.boolean(), reason: text(500), adminNotes: optionalText(5000).optional() })
  .meta({ id: 'FlagInput' });

/** A status by hand: an override, an approval or a cancellation by staff. Cancelling chooses the refund. */
export const overrideInput = z
  .strictObject({
    status: z.enum([...OVERRIDE_TARGETS, 'completed', 'cancelled']),
    reason,
    refundPercent: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'For `cancelled`: share of the price.' }),
  })
  .meta({ id: 'OverrideInput' });

export const qaInput = z
  .strictObject({
    decision: z.enum(['pass', 'fail']),
    version: z.int().min(1).meta({ description: 'The version looked at; a newer one is a conflict.' }),
    checklist: z
      .array(
        z.strictObject({
          item: text(300),
          passed: z.boolean(),
          note: optionalText(500).nullable().optional(),
        }),
      )
      .max(30)
      .optional(),
    note: optionalText(2000).optional(),
    qualityScore: z.int().min(0).max(100).optional(),
  })
  .refine((value) => value.decision === 'pass' || (value.note ?? '') !== '', {
    message: 'Say what has to change.',
    path: ['note'],
  })
  .meta({ id: 'QaInput' });

export const verifyWorkerInput = z
  .strictObject({
    skills: z
      .array(z.strictObject({ slug: skillSlug, level: skillLevel.optional(), verified: z.boolean() }))
      .min(1)
      .max(20),
    note: optionalText(500).optional(),
  })
  .meta({ id: 'VerifyWorkerInput' });

export const endSessionsInput = z.strictObject({ reason }).meta({ id: 'EndSessionsInput' });

export const endedSessions = z.object({ ended: z.int().min(0) });
