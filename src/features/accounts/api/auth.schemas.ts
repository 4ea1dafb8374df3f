import { z } from 'zod';
import { PAID_TIERS } from '@/features/credits/domain/plans';
import { skillSlug } from '@/features/skills/api/skills.schemas';
import { email, isoDate, locale, objectId, text, timezone } from '@/platform/http/fields';
import { me } from './users.schemas';

/** What a password must have; the same list drives the strength meter of the forms. */
export const PASSWORD_RULES = [
  { key: 'length', test: (value: string) => value.length >= 8, message: 'At least 8 characters.' },
  { key: 'lower', test: (value: string) => /\p{Ll}/u.test(value), message: 'A lower-case letter.' },
  { key: 'upper', test: (value: string) => /\p{Lu}/u.test(value), message: 'An upper-case letter.' },
  { key: 'digit', test: (value: string) => /\p{Nd}/u.test(value), message: 'A digit.' },
  { key: 'symbol', test: (value: string) => /[^\p{L}\p{N}\s]/u.test(value), message: 'A symbol.' },
] as const;

/** A password that is being set: every rule of `PASSWORD_RULES`, at most 200 characters, never trimmed. */
export const newPassword = z
  .string()
  .max(200)
  .superRefine((value, ctx) => {
    for (const rule of PASSWORD_RULES) {
      if (!rule.test(value)) ctx.addIssue({ code: 'custom', message: rule.message });
    }
  })
  .meta({
    description:
      'At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.',
    format: 'password',
    example: 'Night-shift-2026',
  });

const presentedPassword = z
  .string()
  .min(1)
  .max(200)
  .meta({ format: 'password', example: 'Night-shift-2026' });

const secretToken = z
  .string()
  .trim()
  .min(20)
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/, 'Must be the token from the e-mail.')
  .meta({ example: 'Zk3v9fJ1mXq7a0TnP4sYwQ' });

const person = {
  email,
  password: newPassword,
  firstName: text(80).meta({ example: 'Dana' }),
  lastName: text(80).meta({ example: 'Whitfield' }),
  timezone: timezone.optional(),
  locale: locale.optional(),
  acceptTerms: z.literal(true).meta({ description: 'Terms were read and accepted.' }),
};

/** The plan that somebody came for. It is not bought here: the link that confirms the address leads on to it. */
const plan = z
  .enum(PAID_TIERS)
  .optional()
  .meta({ description: 'The plan that the link in the mail leads on to.', example: 'growth' });

/** Registers a client (makes an organization of one) or a worker. */
export const registerInput = z
  .discriminatedUnion('role', [
    z
      .strictObject({
        role: z.literal('client'),
        ...person,
        organizationName: text(120).optional().meta({ example: 'Brightwave Studio' }),
        industry: text(80).optional(),
        referralCode: text(40).optional(),
        plan,
      })
      .meta({ id: 'RegisterClientInput' }),
    z
      .strictObject({ role: z.literal('worker'), ...person, skills: z.array(skillSlug).max(20).optional() })
      .meta({ id: 'RegisterWorkerInput' }),
  ])
  .meta({ id: 'RegisterInput' });

/** Same words whether or not the address was known. */
export const checkYourMail = z
  .object({ email: z.string(), verificationRequired: z.literal(true) })
  .meta({ id: 'CheckYourMail', example: { email: 'dana@brightwave.example', verificationRequired: true } });

export const loginInput = z
  .strictObject({
    email,
    password: presentedPassword,
    refreshToken: z.enum(['cookie', 'body']).default('cookie').meta({
      description: 'Where the refresh token goes: httpOnly cookie (browsers) or the answer (programs).',
    }),
  })
  .meta({ id: 'LoginInput' });

/** A signed-in session. The access token lives 15 minutes. */
export const session = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal('Bearer'),
    expiresIn: z.int().meta({ description: 'Seconds.' }),
    expiresAt: isoDate,
    refreshToken: z.string().optional().meta({ description: 'Only when asked for in the body.' }),
    user: me,
  })
  .meta({ id: 'Session' });

export const refreshInput = z
  .strictObject({
    refreshToken: text(400).optional().meta({ description: 'Left out by browsers: the cookie is read.' }),
  })
  .meta({ id: 'RefreshInput' });

export const emailInput = z.strictObject({ email }).meta({ id: 'EmailInput' });
export const resendInput = z.strictObject({ email, plan }).meta({ id: 'ResendVerificationInput' });
export const tokenInput = z.strictObject({ token: secretToken }).meta({ id: 'TokenInput' });
export const resetPasswordInput = z
  .strictObject({ token: secretToken, password: newPassword })
  .meta({ id: 'ResetPasswordInput' });
export const changePasswordInput = z
  .strictObject({ currentPassword: presentedPassword, newPassword })
  .meta({ id: 'ChangePasswordInput' });

/** A place where the person is signed in. */
export const sessionInfo = z
  .object({
    id: objectId,
    current: z.boolean(),
    device: z.string().meta({ description: 'Browser and system in words.', example: 'Chrome on macOS' }),
    ip: z.string().nullable(),
    actedBy: z
      .string()
      .nullable()
      .meta({ description: 'Our team, acting as you by this session: who it is.', example: null }),
    createdAt: isoDate,
    lastUsedAt: isoDate,
    expiresAt: isoDate,
  })
  .meta({ id: 'SessionInfo' });
