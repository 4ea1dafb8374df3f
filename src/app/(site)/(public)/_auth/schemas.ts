import { z } from 'zod';
import { passwordRules } from './password-rules';

const name = z.string().trim().min(1, 'required').max(80, 'tooLong');
const email = z.string().trim().toLowerCase().max(254, 'tooLong').pipe(z.email('email'));
const newPassword = z
  .string()
  .max(200, 'tooLong')
  .refine((value) => passwordRules.every((rule) => rule.test(value)), 'passwordWeak');

export const signInSchema = z.object({ email, password: z.string().min(1, 'required').max(200, 'tooLong') });

export const signUpSchema = z.object({
  role: z.enum(['client', 'worker'], 'chooseOne'),
  firstName: name,
  lastName: name,
  organizationName: z.string().trim().max(120, 'tooLong'),
  email,
  password: newPassword,
  acceptTerms: z.boolean().refine((value) => value, 'mustAgree'),
});

export const emailSchema = z.object({ email });

export const resetSchema = z
  .object({ password: newPassword, repeat: z.string() })
  .refine((value) => value.password === value.repeat, { path: ['repeat'], error: 'passwordMismatch' });
