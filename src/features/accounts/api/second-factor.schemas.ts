import { z } from 'zod';
import { text } from '@/platform/http/fields';

const currentPassword = z.string().min(1).max(200).meta({ format: 'password', example: 'Night-shift-2026' });

const code = z
  .string()
  .trim()
  .transform((value) => value.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Must be the six digits of your app.'))
  .meta({ description: 'The six digits of the authenticator app.', example: '492039' });

const recoveryCode = z
  .string()
  .trim()
  .min(8)
  .max(40)
  .meta({ description: 'One of the recovery codes.', example: 'kd7rm-2xqpn' });

const oneOfBoth = (value: { code?: string; recoveryCode?: string }) =>
  (value.code === undefined) !== (value.recoveryCode === undefined);
const ONE = { message: 'Send either code or recoveryCode.', path: ['code'] };

export const setupTotpInput = z.strictObject({ currentPassword }).meta({ id: 'SetupTotpInput' });

/** What an authenticator app takes. Nothing of it is in force yet. */
export const totpSetup = z
  .object({
    secret: z.string().meta({ description: 'For typing in by hand, base32.', example: 'IL5TOLFGMFJYYR5T' }),
    uri: z.string().meta({ example: 'otpauth://totp/Nimmit:dana%40brightwave.example?secret=IL5T' }),
    qrSvg: z.string().meta({ description: 'The same as a QR code, SVG.', example: '<svg></svg>' }),
  })
  .meta({ id: 'TotpSetup' });

export const enableTotpInput = z.strictObject({ code }).meta({ id: 'EnableTotpInput' });

export const recoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()).meta({ example: ['kd7rm-2xqpn'] }) })
  .meta({ id: 'RecoveryCodes', description: 'Shown this once; each is worth one sign-in.' });

/** The password, and either the app's code or a recovery code. */
export const shownFactorInput = z
  .strictObject({ currentPassword, code: code.optional(), recoveryCode: recoveryCode.optional() })
  .refine(oneOfBoth, ONE)
  .meta({ id: 'ShownFactorInput' });

export const verifyTotpInput = z
  .strictObject({
    challenge: text(200).meta({ example: 'Zk3v9fJ1mXq7a0TnP4sYwQ' }),
    code: code.optional(),
    recoveryCode: recoveryCode.optional(),
    refreshToken: z.enum(['cookie', 'body']).default('cookie').meta({
      description: 'Where the refresh token goes, as at `auth/login`.',
    }),
  })
  .refine(oneOfBoth, ONE)
  .meta({ id: 'VerifyTotpInput' });

/** How a person's second factor stands. */
export const secondFactorState = z
  .object({
    enabled: z.boolean(),
    required: z.boolean().meta({ description: 'Staff, when the house asks them for it.' }),
    recoveryCodesLeft: z.int().min(0),
  })
  .meta({ id: 'SecondFactorState', example: { enabled: false, required: false, recoveryCodesLeft: 0 } });
