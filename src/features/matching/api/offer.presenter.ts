import type { z } from 'zod';
import { skillRefOf } from '@/features/skills';
import { usdToRiel } from '@/shared/money';
import { reasonsFor } from '../domain/explain';
import { scorePercent, scoreWorker } from '../domain/scoring';
import type { AvailableJobs } from '../use-cases/list-available';
import { say } from './match-phrases';
import type { offer as offerSchema } from './matching.schemas';

type OfferBody = z.input<typeof offerSchema>;

/** So much of the brief is on the card. */
const SUMMARY_CHARACTERS = 280;

/** An offer as the worker sees it. */
export function presentOffer(
  entry: AvailableJobs['cards'][number],
  { card, khrRate }: AvailableJobs,
): OfferBody {
  const { offer, job, skills, clientFirstName, clientRating, fileCount } = entry;
  const { terms } = offer;
  const owned = new Set(card?.skills.map(({ skill }) => skill.toHexString()));
  const question = { requiredSkills: job.requiredSkills, complexity: job.analysis?.complexity ?? 'medium' };
  const currency = terms.currency === 'KHR' ? 'KHR' : 'USD';
  return {
    id: offer._id.toHexString(),
    jobId: job._id.toHexString(),
    state: offer.state,
    job: {
      number: job.number,
      title: job.title,
      category: job.category,
      urgency: job.urgency,
      summary: summaryOf(job.description),
      skills: skills.map((skill) => ({ ...skillRefOf(skill), matched: owned.has(skill._id.toHexString()) })),
      estimatedHours: terms.hours,
      clientFirstName,
      clientRating,
      fileCount,
    },
    payout: {
      amount: terms.payout,
      currency,
      hours: terms.hours,
      hourlyRate: terms.hourlyRate,
      urgencyFactor: terms.urgencyFactor,
      khr: currency === 'USD' ? usdToRiel(terms.payout, khrRate) : null,
    },
    deadline: terms.deadline?.toISOString() ?? null,
    reasons: card ? reasonsFor(question, scoreWorker(question, card)).map(say) : [],
    percent: scorePercent(offer.score),
    offeredAt: offer.offeredAt?.toISOString() ?? null,
    expiresAt: offer.state === 'reserved' ? null : (offer.expiresAt?.toISOString() ?? null),
    reservedUntil: offer.reservedUntil?.toISOString() ?? null,
    consequence: say({ key: 'match.consequence.decline', values: {} }),
  };
}

function summaryOf(description: string): string {
  const text = description.replace(/\s+/g, ' ').trim();
  if (text.length <= SUMMARY_CHARACTERS) return text;
  return `${text.slice(0, SUMMARY_CHARACTERS).replace(/\s\S*$/, '')}…`;
}
