import {
  baseComponents,
  DEFAULT_MEANS,
  type ScoreComponents,
  WEIGHTS,
} from '@/features/matching/domain/scoring';
import type { WorkerProfile } from './use-profile';

export interface ScorePart {
  key: keyof ScoreComponents;
  /** Points now; null for what only a job decides. */
  points: number | null;
}

/** A worker's part in every score, by matching's own rule: what does not depend on the job, heaviest first. */
export function scoreParts({
  stats,
  availability,
  skills,
}: Pick<WorkerProfile, 'stats' | 'availability' | 'skills'>): ScorePart[] {
  const known: Partial<ScoreComponents> = baseComponents(
    {
      worker: '',
      status: 'active',
      skills: skills.map(({ skill, level }) => ({ skill: skill.id, level })),
      availability: availability.status,
      timeOff: [],
      stats: {
        averageRating: stats.averageRating ?? 0,
        ratingCount: stats.ratingCount,
        responseTime: stats.responseTime,
        completionRate: stats.completionRate,
        activeJobs: stats.activeJobs,
        lastOfferAt: null,
      },
    },
    DEFAULT_MEANS,
  );
  return (Object.keys(WEIGHTS) as (keyof ScoreComponents)[])
    .map((key) => ({ key, points: known[key] ?? null }))
    .sort((a, b) => WEIGHTS[b.key] - WEIGHTS[a.key]);
}
