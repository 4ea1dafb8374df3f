import { describe, expect, it } from 'vitest';
import { scoreParts } from './score-parts';
import type { WorkerProfile } from './use-profile';

const profile = {
  skills: [],
  availability: { status: 'available' },
  stats: { averageRating: 5, ratingCount: 10, responseTime: 0, completionRate: 100, activeJobs: 0 },
} as unknown as WorkerProfile;

describe('the parts of a score', () => {
  it('are full for the best worker, and left open where a job decides', () => {
    const points = Object.fromEntries(scoreParts(profile).map(({ key, points }) => [key, points]));
    expect(points).toEqual({
      skills: null,
      expertise: null,
      availability: 0.25,
      rating: 0.2,
      response: 0.1,
      completion: 0.05,
    });
  });
});
