import { z } from 'zod';
import { newPassword } from '@/features/accounts/api/auth.schemas';
import { organizationRole, publicUser, userStatus } from '@/features/accounts/api/people.schemas';
import { CLOSING_OBSTACLES } from '@/features/organizations/domain/closing';
import { email, isoDate, locale, objectId, text, timezone } from '@/platform/http/fields';

const monthlyCredits = z
  .int()
  .min(0)
  .max(100_000)
  .nullable()
  .meta({ description: 'Credits that the member’s jobs may take a month; null for no limit.', example: 20 });

/** A member with role, budget and, unlike for outsiders, whole name. `email` and `lastLogin` are there for owners (and of oneself). */
export const teamMember = publicUser
  .extend({
    organizationRole,
    status: userStatus,
    email: z.string().nullable(),
    monthlyCredits,
    spentThisMonth: z
      .int()
      .min(0)
      .meta({ description: 'Credits that their jobs took since the month began.' }),
    monthStartedAt: isoDate.meta({ description: 'In the member’s own time zone.' }),
    isMe: z.boolean(),
    lastLogin: isoDate.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'TeamMember' });

export const invitation = z
  .object({
    id: objectId,
    email: z.string(),
    role: organizationRole,
    monthlyCredits,
    expired: z.boolean(),
    expiresAt: isoDate,
    sentAt: isoDate,
    sentCount: z.int().min(1),
    createdAt: isoDate,
  })
  .meta({ id: 'Invitation' });

export const inviteMemberInput = z
  .strictObject({
    email,
    role: organizationRole.default('member'),
    monthlyCredits: monthlyCredits.optional(),
  })
  .meta({ id: 'InviteMemberInput' });

export const updateMemberInput = z
  .strictObject({ role: organizationRole.optional(), monthlyCredits: monthlyCredits.optional() })
  .refine((value) => value.role !== undefined || value.monthlyCredits !== undefined, {
    message: 'Nothing to change.',
    path: ['role'],
  })
  .meta({ id: 'UpdateMemberInput' });

const token = z
  .string()
  .trim()
  .min(20)
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/, 'Must be the token from the e-mail.')
  .meta({ example: 'Zk3v9fJ1mXq7a0TnP4sYwQ' });

export const invitationTokenInput = z.strictObject({ token }).meta({ id: 'InvitationTokenInput' });

/** What the holder of an invitation's link sees before accepting. */
export const invitationPage = z
  .object({
    organizationName: z.string(),
    invitedBy: z.string(),
    email: z.string(),
    role: organizationRole,
    expiresAt: isoDate,
    hasAccount: z.boolean().meta({ description: 'Sign in with this address to accept.' }),
    leaving: z
      .object({
        organizationName: z.string(),
        credits: z.int().min(0).meta({ description: 'Credits that it has; gifts lapse with it.' }),
        obstacles: z
          .array(z.enum(CLOSING_OBSTACLES))
          .meta({ description: 'What has to be finished first; empty when accepting is possible now.' }),
      })
      .nullable()
      .meta({
        description:
          'For who is signed in with this address: their own organization, which is closed when they accept; null without one.',
      }),
  })
  .meta({ id: 'InvitationPage' });

export const acceptInvitationInput = z
  .strictObject({
    token,
    person: z
      .strictObject({
        firstName: text(80).meta({ example: 'Ana' }),
        lastName: text(80).meta({ example: 'Lopez' }),
        password: newPassword,
        timezone: timezone.optional(),
        locale: locale.optional(),
        acceptTerms: z.literal(true).meta({ description: 'Terms were read and accepted.' }),
      })
      .optional()
      .meta({ description: 'For somebody without an account; left out by who is signed in.' }),
  })
  .meta({ id: 'AcceptInvitationInput' });

export const acceptedInvitation = z
  .object({ email: z.string(), organizationName: z.string(), created: z.boolean() })
  .meta({ id: 'AcceptedInvitation' });
