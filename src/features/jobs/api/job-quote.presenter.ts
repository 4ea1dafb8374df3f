import type { z } from 'zod';
import { skillRefOf } from '@/features/skills';
import type { Context } from '@/platform/context';
import type { quoteJob } from '../use-cases/quote-job';
import type { quote as quoteSchema } from './job-quote.schemas';
import { iso } from './job-summary.presenter';
import { presentPromise } from './promise.presenter';

/** A quote as /v1 shows it. */
export function presentQuote(
  ctx: Context,
  { estimate, promise, alternatives, missing, available, pending }: Awaited<ReturnType<typeof quoteJob>>,
): z.input<typeof quoteSchema> {
  const { analysis, price, skills, hours, reading } = estimate;
  const { credits } = price;
  return {
    credits,
    hours,
    urgencyFactor: price.parts.urgencyFactor,
    creditsPerHour: price.parts.creditsPerHour,
    money: { ...estimate.money, currency: 'USD' },
    skills: skills.map((skill) => ({
      ...skillRefOf(skill),
      creditEquivalent: skill.pricing.creditEquivalent,
      matched: analysis.requiredSkills.includes(skill.slug) ? skill.name : null,
    })),
    complexity: analysis.complexity,
    source: analysis.source,
    reading: { id: reading.id, pending, fallback: reading.fallback },
    promise: presentPromise(promise),
    alternatives: alternatives.map(({ readyAt, ...one }) => ({ ...one, readyAt: iso(readyAt) })),
    assumptions: estimate.assumptions.map((text, index) => ({
      id: String(index + 1),
      text,
      answer: null,
      status: 'open' as const,
      answeredAt: null,
    })),
    missing,
    balance: available,
    balanceAfter: available - credits,
    sufficient: available >= credits,
    serverTime: ctx.clock.now().toISOString(),
  };
}
