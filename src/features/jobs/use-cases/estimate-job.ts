import type { ObjectId } from 'mongodb';
import { type Reading, readingFor } from '@/features/analysis';
import type { Analysis, AnalysisInput } from '@/features/matching/domain/analysis-types';
import { loadSettings } from '@/features/settings';
import type { SkillDocument } from '@/features/skills';
import { activeSkills } from '@/features/skills';
import type { Context } from '@/platform/context';
import { sameId } from '@/shared/ids';
import type { JobCategory, Urgency } from '@/shared/vocabulary';
import type { JobAnalysis, JobDocument, JobPricing } from '../data/job.document';
import { BRIEF_FIELDS } from '../domain/brief-form-definitions';
import type { PricingType } from '../domain/job-types';
import { type CreditPrice, creditPrice, type MoneyPrices, moneyPrices } from '../domain/pricing';

/** What an estimate reads of a job. */
export interface Estimable {
  title: string;
  description: string;
  category: JobCategory;
  brief: Record<string, unknown>;
  urgency: Urgency;
  /** Named by the client; empty leaves it to the analysis. */
  requiredSkills: readonly ObjectId[];
  /** Names the reading that its price was shown from; any other content does not know it. */
  reading?: string | null | undefined;
}

export interface Estimate {
  /** What was read. */
  content: AnalysisInput;
  /** Who read it, and what that took. */
  reading: Reading;
  analysis: Analysis;
  skills: SkillDocument[];
  /** Hours of work. */
  hours: number;
  price: CreditPrice;
  /** The same in money. */
  money: MoneyPrices;
  assumptions: string[];
}

/**
 * What a job would take and cost: the reading of its words and answers, the client's own choice of skills before the
 * analysed ones, and the price rule. Nobody is waited for: the model's reading counts once it is there. The same job
 * with the same named reading gives the same estimate.
 */
export async function estimateJob(ctx: Context, job: Estimable): Promise<Estimate> {
  const catalogue = await activeSkills(ctx);
  const content = readable(job, catalogue);
  const reading = await readingFor(ctx, content, job.reading);
  const { analysis } = reading;
  const named = catalogue.filter((skill) => job.requiredSkills.some((id) => sameId(id, skill._id)));
  const found = catalogue.filter((skill) => analysis.requiredSkills.includes(skill.slug));
  const skills = named.length > 0 ? named : found;
  const price = creditPrice({
    hours: analysis.estimatedHours,
    creditEquivalents: skills.map((skill) => skill.pricing.creditEquivalent),
    urgency: job.urgency,
  });
  const money = moneyPrices(price, await moneyRules(ctx));
  return {
    content,
    reading,
    analysis,
    skills,
    hours: analysis.estimatedHours,
    price,
    money,
    assumptions: analysis.assumptions,
  };
}

/** A brief as analysers read it. */
export function readable(job: Estimable, catalogue: readonly SkillDocument[]): AnalysisInput {
  return {
    title: job.title,
    description: `${job.description}\n${answersAsText(job)}`,
    category: job.category,
    brief: job.brief,
    skills: analysable(catalogue),
  };
}

const analysableOf = new WeakMap<readonly SkillDocument[], AnalysisInput['skills']>();

/** What analysers read of a catalogue; the same list for the same one. */
function analysable(catalogue: readonly SkillDocument[]): AnalysisInput['skills'] {
  const known = analysableOf.get(catalogue);
  if (known) return known;
  const skills = catalogue.map(({ slug, name, category, synonyms }) => ({ slug, name, category, synonyms }));
  analysableOf.set(catalogue, skills);
  return skills;
}

/** What the settings say of prices in money. */
export async function moneyRules(ctx: Context): Promise<{ creditPrice: number; capPercent: number }> {
  const { payAsYouGoCreditPrice, hourlyCapPercent } = await loadSettings(ctx.db);
  return { creditPrice: payAsYouGoCreditPrice, capPercent: hourlyCapPercent };
}

/** The estimate's price in the way that the client pays. */
export function pricingOf(
  { price, money }: Pick<Estimate, 'price' | 'money'>,
  type: PricingType,
): JobPricing {
  const common = { type, credits: price.credits, currency: 'USD' };
  if (type === 'fixed') return { ...common, amount: money.fixed.amount, rate: null, capMinutes: null };
  if (type === 'credit') return { ...common, amount: 0, rate: null, capMinutes: null };
  const { amount, rate, capMinutes } = money.hourly;
  return { ...common, amount, rate, capMinutes };
}

/** The fields that an estimate fills: skills and analysis. */
export function analysisFields(
  ctx: Context,
  { analysis, skills, hours, reading }: Estimate,
): { requiredSkills: ObjectId[]; analysis: JobAnalysis } {
  const requiredSkills = skills.map((skill) => skill._id);
  return {
    requiredSkills,
    analysis: {
      source: analysis.source,
      model: reading.model,
      fallback: reading.fallback,
      ...(reading.usage ?? { inputTokens: 0, outputTokens: 0, cost: 0 }),
      requiredSkills,
      complexity: analysis.complexity,
      estimatedHours: hours,
      urgency: analysis.urgency,
      deliverableType: analysis.deliverableType,
      analysedAt: ctx.clock.now(),
    },
  };
}

/** What a draft shows as its price and hours. Its skills stay as the client chose them. */
export async function draftEstimate(
  ctx: Context,
  job: Estimable & Pick<JobDocument, 'deliveryTime' | 'pricing'>,
): Promise<Pick<JobDocument, 'pricing' | 'deliveryTime' | 'reading'>> {
  const estimate = await estimateJob(ctx, job);
  const pricing = pricingOf(estimate, job.pricing.type);
  const deliveryTime = { ...job.deliveryTime, estimated: estimate.hours };
  return { pricing, deliveryTime, reading: estimate.reading.id };
}

/** The answers in words, for the skills that they name; numbers are read from the brief itself. */
function answersAsText({ category, brief }: Estimable): string {
  return BRIEF_FIELDS[category]
    .filter((field) => field.type !== 'number' && brief[field.key] !== undefined)
    .map((field) => String(brief[field.key]))
    .join('\n');
}
