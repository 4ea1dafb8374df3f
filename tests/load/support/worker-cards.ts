import { ObjectId } from 'mongodb';
import { baseScore } from '@/features/matching/domain/base-score';
import { skillSetKeys } from '@/features/matching/domain/skill-sets';
import type { MatchQuestion } from '@/features/matching/use-cases/match-question';
import type { WorkerCardDocument } from '@/features/workers';
import { PHNOM_PENH } from '@/shared/time-zones';

const SKILLS = Array.from({ length: 20 }, (_, index) => new ObjectId(`5${String(index).padStart(23, '0')}`));
const DAY_MS = 86_400_000;

/** The same sequence in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Workers with one to four of twenty skills, ratings and answer times as people have them, some away or busy. */
export function makeCards(count: number, seed = 20_260_302): WorkerCardDocument[] {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const now = new Date();
  return Array.from({ length: count }, () => {
    const first = whole(0, SKILLS.length - 1);
    const skills = Array.from(
      { length: whole(1, 4) },
      (_, index) => SKILLS[(first + index * 3) % SKILLS.length],
    );
    const away = random() < 0.05;
    const ratingCount = pick([0, 0, 2, whole(3, 80), whole(3, 80)]);
    const card: WorkerCardDocument = {
      _id: new ObjectId(),
      worker: new ObjectId(),
      status: random() < 0.03 ? 'suspended' : 'active',
      skills: skills.map((skill) => ({
        skill: skill as ObjectId,
        level: pick(['junior', 'mid', 'senior'] as const),
        verified: true,
      })),
      skillSets: skillSetKeys(skills as ObjectId[]),
      hourlyRate: whole(600, 2_000),
      currency: 'USD',
      availability: pick(['available', 'available', 'busy', 'offline'] as const),
      openOffers: pick([0, 0, 0, 1, 2]),
      timezone: PHNOM_PENH,
      shifts: [0, 1, 2, 3, 4].map((day) => ({ start: day * 1_440 + 60, end: day * 1_440 + 600 })),
      timeOff: away ? [{ from: new Date(+now - DAY_MS), to: new Date(+now + DAY_MS) }] : [],
      standingAcceptance: [],
      stats: {
        totalJobs: 20,
        completedJobs: 18,
        averageRating: ratingCount ? Math.round((3 + 2 * Math.sqrt(random())) * 100) / 100 : 0,
        ratingCount,
        totalEarnings: 0,
        responseTime: random() < 0.2 ? null : Math.round(1 + 60 * random() ** 2),
        completionRate: whole(70, 100),
        onTimeRate: whole(70, 100),
        activeJobs: pick([0, 0, 0, 1, 1, 2, 3, 5]),
        lastOfferAt: random() < 0.3 ? null : new Date(+now - Math.floor(random() * 30 * DAY_MS)),
      },
      baseScore: 0,
      createdAt: now,
      updatedAt: now,
    };
    return { ...card, baseScore: baseScore(card) };
  });
}

/** Jobs of one to three skills, with people who are blocked or were asked already, the best of whom they miss. */
export function questions(cards: readonly WorkerCardDocument[], count: number): MatchQuestion[] {
  const random = seeded(7);
  const some = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => {
      const card = cards[Math.floor(random() * cards.length)];
      return (card as WorkerCardDocument).worker;
    });
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(random() * SKILLS.length);
    const apart = random() < 0.5 ? 3 : 5;
    return {
      requiredSkills: Array.from(
        { length: 1 + (index % 3) },
        (_, step) => SKILLS[(start + step * apart) % SKILLS.length] as ObjectId,
      ),
      complexity: (['low', 'medium', 'high'] as const)[index % 3] ?? 'medium',
      preferredWorkers: [],
      blockedWorkers: some(3),
      excludedWorkers: some(6),
      cap: 5,
      asked: 0,
    };
  });
}
