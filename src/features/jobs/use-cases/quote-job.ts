import { startReading } from '@/features/analysis';
import type { Fallback } from '@/features/analysis/domain/fallback';
import { organizationBalancesCollection } from '@/features/organizations';
import { inSession, together } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { URGENCIES } from '@/shared/vocabulary';
import { quoteInput } from '../api/job-quote.schemas';
import { type CreditPrice, creditPrice, moneyPrices } from '../domain/pricing';
import { checkBrief, checkedSkills, missingForPublishing } from './draft-checks';
import { estimateJob, moneyRules } from './estimate-job';
import { promiser } from './promise-for';
import { requireClient } from './require-actor';

/**
 * What an unfinished brief would cost, when it would be ready and what it takes for granted, at each urgency, and what
 * is left of the balance. A complete brief is read by the model meanwhile: asking again a little later finds it read.
 * @throws VALIDATION_FAILED naming each wrong field
 */
export const quoteJob = defineQuery({
  name: 'jobs.quote',
  input: quoteInput,
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (ctx, input) => {
    const actor = requireClient(ctx);
    const { title = '', description = '', brief = {}, category, urgency } = input;
    checkBrief(category, brief);
    const requiredSkills = await checkedSkills(ctx, input.requiredSkills ?? []);
    const draft = { title, description, brief, category, urgency, requiredSkills };
    const estimate = await estimateJob(ctx, draft);
    const organization = oid(actor.organizationId);
    const [ready, balance] = await together(ctx, [
      () =>
        promiser(ctx, {
          hours: estimate.hours,
          category,
          skills: estimate.skills.map((skill) => skill._id),
          organization,
          client: oid(actor.id),
          timezone: input.timezone,
        }),
      () => organizationBalancesCollection(ctx.db).findOne({ organization }, inSession(ctx)),
    ]);
    const rules = await moneyRules(ctx);
    const missing = missingForPublishing(draft).map((issue) => issue.path);
    const pending = missing.length === 0 && isUnread(estimate.reading.fallback);
    if (pending) void startReading(ctx, estimate.content, organization);
    const creditEquivalents = estimate.skills.map((skill) => skill.pricing.creditEquivalent);
    return {
      estimate,
      promise: ready(urgency),
      alternatives: URGENCIES.map((one) => ({
        urgency: one,
        ...pricesAt(creditPrice({ hours: estimate.hours, creditEquivalents, urgency: one }), rules),
        readyAt: ready(one).readyAt,
      })),
      missing,
      /** The model's reading is on its way. */
      pending,
      available: balance?.credits.available ?? 0,
    };
  },
});

/** Nobody has had the model read this content, or it is being read. */
const isUnread = (fallback: Fallback | null) => fallback === 'not-asked' || fallback === 'pending';

function pricesAt(price: CreditPrice, rules: { creditPrice: number; capPercent: number }) {
  const { fixed, hourly } = moneyPrices(price, rules);
  return { credits: price.credits, fixed: fixed.amount, hourly: hourly.amount };
}
