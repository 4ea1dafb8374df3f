import { z } from 'zod';
import { subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import {
  portfolioItem,
  workerProfile,
  workerSkill,
  workerStats,
} from '@/features/workers/api/workers.schemas';
import { email, href, isoDate, locale, objectId, text, timezone } from '@/platform/http/fields';
import { organizationRole, publicUser, role, staffRole, userStatus } from './people.schemas';
import { secondFactorState } from './second-factor.schemas';

/** Name, contact and language of a person. */
export const profile = z
  .object({
    firstName: z.string(),
    lastName: z.string(),
    avatarUrl: href.nullable(),
    phone: z.string().nullable(),
    timezone,
    locale,
  })
  .meta({ id: 'Profile' });

/** Client side of a person, read through from the organization. */
export const clientProfile = z
  .object({
    organizationId: objectId,
    organizationName: z.string(),
    organizationRole,
    subscriptionTier,
    credits: z.int(),
    creditsHeld: z.int(),
    totalJobsPosted: z.int(),
    totalCreditsSpent: z.int(),
    averageRating: z.number().nullable(),
    preferredWorkers: z.array(objectId),
  })
  .meta({ id: 'ClientProfile' });

/** The caller's own account. */
export const me = z
  .object({
    id: objectId,
    email: z.string(),
    role,
    staffRoles: z.array(staffRole),
    status: userStatus,
    emailVerified: z.boolean(),
    onboarded: z.boolean(),
    profile,
    clientProfile: clientProfile.nullable(),
    workerProfile: workerProfile.nullable(),
    unreadNotifications: z.int().min(0),
    secondFactor: secondFactorState,
    actedBy: z
      .object({ name: z.string(), reason: z.string(), until: isoDate })
      .nullable()
      .meta({ description: 'The staff member who acts as this person by this session.' }),
    permissions: z.array(z.string()).meta({ description: 'What the staff roles permit; empty for others.' }),
    lastLogin: isoDate.nullable(),
    createdAt: isoDate,
    updatedAt: isoDate,
    serverTime: isoDate,
  })
  .meta({ id: 'Me' });

/** Phone number as typed, with a leading + or not. */
const phone = z
  .string()
  .trim()
  .max(32)
  .regex(/^\+?[0-9 ().-]{6,31}$/, 'Must be a phone number.')
  .meta({ example: '+1 212 555 0134' });

export const updateMeInput = z
  .strictObject({
    firstName: text(80).optional(),
    lastName: text(80).optional(),
    phone: phone.nullable().optional(),
    timezone: timezone.optional(),
    locale: locale.optional(),
    onboarded: z.literal(true).optional(),
  })
  .meta({ id: 'UpdateMeInput' });

/** What others may read of a worker. */
export const publicWorkerProfile = z
  .object({
    bio: z.string(),
    skills: z.array(workerSkill),
    languages: z.array(z.string()),
    portfolio: z.array(portfolioItem),
    stats: workerStats.pick({
      completedJobs: true,
      averageRating: true,
      ratingCount: true,
      onTimeRate: true,
      completionRate: true,
      responseTime: true,
    }),
    availability: z.enum(['available', 'busy', 'offline']),
  })
  .meta({ id: 'PublicWorkerProfile' });

/** A person's page. The last fields are there for staff only. */
export const userPage = publicUser
  .extend({
    worker: publicWorkerProfile.nullable(),
    memberSince: isoDate,
    email: z.string().optional(),
    phone: z.string().nullable().optional(),
    lastName: z.string().optional(),
    status: userStatus.optional(),
    emailVerified: z.boolean().optional(),
    staffRoles: z.array(staffRole).optional(),
    organizationId: objectId.nullable().optional(),
    lastLogin: isoDate.nullable().optional(),
  })
  .meta({ id: 'UserPage' });

/** Answer of a finished avatar upload. */
export const avatar = z
  .object({ avatarUrl: href, sizes: z.array(z.object({ size: z.int(), url: href })) })
  .meta({ id: 'Avatar' });

/** Changes of a person by staff; `reason` goes into the audit log. */
export const adminUpdateUserInput = z
  .strictObject({
    status: userStatus.optional(),
    staffRoles: z.array(staffRole).max(5).optional(),
    email: email.optional(),
    firstName: text(80).optional(),
    lastName: text(80).optional(),
    reason: text(500).min(3),
  })
  .refine((value) => Object.keys(value).length > 1, { message: 'Nothing to change.', path: ['status'] })
  .meta({ id: 'AdminUpdateUserInput' });
