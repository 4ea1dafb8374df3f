import { z } from 'zod';
import { credits, isoDate, objectId } from '@/platform/http/fields';
import { NO_REWARD_REASONS, REFERRAL_CODE, REFERRAL_STATES } from '../domain/referral.options';

export const referralState = z.enum(REFERRAL_STATES).meta({ example: 'rewarded' });

/** A code as it stands in a link; capitals or not. */
export const referralCode = z
  .string()
  .trim()
  .regex(REFERRAL_CODE, 'Must be the code from the link.')
  .meta({ example: 'K7MWQ2XT' });

/** What a link is good for. */
export const referralRule = z
  .object({
    credits: credits.meta({ description: 'For each of the two; 0 while the programme is off.', example: 5 }),
    expiresInDays: z.int().min(0).meta({ description: 'Days after which they expire.', example: 90 }),
    yearlyCap: z.int().min(0).meta({ description: 'Rewards in 365 days.', example: 20 }),
  })
  .meta({ id: 'ReferralRule' });

/** Somebody who came by the link. Who they are is theirs to tell. */
export const referral = z
  .object({
    id: objectId,
    name: z.string().meta({ description: 'First letters of their name alone.', example: 'B••• S•••' }),
    state: referralState,
    reason: z.enum(NO_REWARD_REASONS).nullable().meta({
      description: 'Why there is no reward.',
      example: null,
    }),
    credits: credits.meta({
      description: 'What it brought my organization, less what was taken back.',
      example: 5,
    }),
    createdAt: isoDate,
    rewardedAt: isoDate.nullable(),
  })
  .meta({ id: 'Referral' });

/** My organization's link, what it has brought, and a page of who came by it. */
export const referrals = z
  .object({
    code: referralCode,
    link: z.url().meta({ example: 'https://nimmit.example/r/K7MWQ2XT' }),
    shownAs: z.string().meta({
      description: 'How the page behind the link names my organization.',
      example: 'Brightwave Studio',
    }),
    rule: referralRule,
    totals: z.object({
      signedUp: z.int().min(0).meta({ example: 3 }),
      rewarded: z.int().min(0).meta({ example: 1 }),
      credits: credits.meta({ description: 'Earned in all, less what was taken back.', example: 5 }),
      leftThisYear: z.int().min(0).meta({
        description: 'Rewards that can still come before the cap.',
        example: 19,
      }),
    }),
    rows: z.array(referral),
  })
  .meta({ id: 'Referrals' });

/** What the page behind a link says. */
export const referralInvitation = z
  .object({
    code: referralCode,
    organizationName: z.string().meta({ description: 'Who shares it.', example: 'Brightwave Studio' }),
    credits: credits.meta({ description: 'For each of the two.', example: 5 }),
    expiresInDays: z.int().min(0).meta({ example: 90 }),
  })
  .meta({ id: 'ReferralInvitation' });
