import { z } from 'zod';
import { loadSettings } from '@/features/settings';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { organizationOfCode } from '../data/referrals.repository';
import { REFERRAL_CODE } from '../domain/referral.options';

/**
 * What a shared link says to whoever opens it: who shares it, by the name under which they order, and what both get.
 * @throws AppError NOT_FOUND for no open organization's code, and while the programme is off
 */
export const readReferralCode = defineQuery({
  name: 'referrals.code',
  input: z.object({ code: z.string().regex(REFERRAL_CODE) }),
  authorize: () => undefined,
  run: async (ctx, { code }) => {
    const organization = await organizationOfCode(ctx, code);
    const { credits, days } = (await loadSettings(ctx.db)).referral;
    if (!organization || credits <= 0) throw errors.notFound('This code');
    return {
      code: organization.referralCode,
      organizationName: organization.name,
      credits,
      expiresInDays: days,
    };
  },
});
