import type { EntityId } from '@/shared/vocabulary';
import { type MatchJob, WEIGHTS } from './scoring';
import { LARGEST_SET, setsOf } from './skill-sets';

/** The workers who have all the skills of at least one of these sets; everybody when there are none. */
export interface CardList {
  anyOf: readonly (readonly EntityId[])[];
  /** The most required skills that somebody may have who is in this list and in no list of larger sets. */
  matches: number;
}

/** With more required skills than this there would be too many sets of them: then those of three stand for all larger ones. */
const MOST_FOR_SETS = 4;

/**
 * The lists in which everybody is found who has at least one of the required skills, those with most skills first:
 * who has all of them, who has all but one, … who has any. A job that requires none has one list of everybody.
 */
export function listsOf(required: readonly EntityId[]): CardList[] {
  const count = required.length;
  if (count === 0) return [{ anyOf: [], matches: 0 }];
  const largest = count > MOST_FOR_SETS ? LARGEST_SET : count;
  return Array.from({ length: largest }, (_, index) => {
    const size = largest - index;
    return { anyOf: setsOf(required, size), matches: index === 0 ? count : size };
  });
}

/** The most that somebody of a list has above their base score. */
export function mostIn({ matches }: CardList, { requiredSkills, complexity }: MatchJob): number {
  const required = requiredSkills.length;
  const skills = WEIGHTS.skills * (required === 0 ? 1 : matches / required);
  return skills + (complexity === 'high' && required > 0 ? WEIGHTS.expertise : 0);
}
