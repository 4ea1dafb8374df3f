import {
  ANALYSIS_LIMITS,
  type Analysis,
  type AnalysisInput,
} from '@/features/matching/domain/analysis-types';
import { estimateFromBrief } from '@/features/matching/domain/brief-estimates';

/** How far from the local estimate hours may lie: closer where the form's own numbers say what is wanted. */
const BY_FORM = { low: 0.75, high: 1.5 };
const BY_WORDS = { low: 0.5, high: 2 };

export interface HoursRange {
  low: number;
  high: number;
}

/** The hours that are believed of a brief, whoever names them, around what the local analyser found; half hours. */
export function plausibleHours(
  { category, brief }: Pick<AnalysisInput, 'category' | 'brief'>,
  local: Pick<Analysis, 'estimatedHours'>,
): HoursRange {
  const isCounted = Boolean(brief && estimateFromBrief(category, brief));
  const { low, high } = isCounted ? BY_FORM : BY_WORDS;
  const { minHours, maxHours } = ANALYSIS_LIMITS;
  return {
    low: Math.max(minHours, Math.ceil(local.estimatedHours * low * 2) / 2),
    high: Math.min(maxHours, Math.floor(local.estimatedHours * high * 2) / 2),
  };
}

/**
 * A model's hours, to the half hour, kept within the range. What is twice as far off as the range allows was not
 * meant as an estimate of this brief: then the local hours stand.
 */
export function believableHours(named: number, range: HoursRange, local: number): number {
  if (!Number.isFinite(named) || named > range.high * 2 || named < range.low / 2) return local;
  return Math.min(range.high, Math.max(range.low, Math.round(named * 2) / 2));
}
