import type { EntityId } from '@/shared/vocabulary';
import { type MatchJob, WEIGHTS } from './scoring';

/** The workers who have all of some skills; everybody when there are none. */
export interface CardList {
  skills: readonly EntityId[];
  /** The most required skills that somebody may have who is in this list and in no list of more skills. */
  matches: number;
}

/** With more required skills than this there would be too many sets of them: then pairs stand for all larger ones. */
const MOST_FOR_SETS = 4;

/**
 * The lists in which everybody is found who has at least one of the required skills: first one for each skill, then
 * those for several skills at once, largest sets first. A job that requires none has one list of everybody.
 */
export function listsOf(required: readonly EntityId[]): [CardList[], ...CardList[][]] {
  if (required.length === 0) return [[{ skills: [], matches: 0 }]];
  const sets = subsets(required);
  const ofSize = (size: number) => sets.filter((set) => set.length === size);
  const singles = ofSize(1).map((skills) => ({ skills, matches: 1 }));
  if (required.length > MOST_FOR_SETS) {
    return [singles, ofSize(2).map((skills) => ({ skills, matches: required.length }))];
  }
  const sizes = Array.from({ length: required.length - 1 }, (_, index) => required.length - index);
  return [singles, ...sizes.map((size) => ofSize(size).map((skills) => ({ skills, matches: size })))];
}

/** The most that somebody of a list has above their base score. */
export function mostIn({ matches }: CardList, { requiredSkills, complexity }: MatchJob): number {
  const required = requiredSkills.length;
  const skills = WEIGHTS.skills * (required === 0 ? 1 : matches / required);
  return skills + (complexity === 'high' && required > 0 ? WEIGHTS.expertise : 0);
}

/** Every set of these skills but the empty one, up to the size that has lists. */
function subsets(required: readonly EntityId[]): EntityId[][] {
  const most = required.length > MOST_FOR_SETS ? 2 : required.length;
  const sets: EntityId[][] = [[]];
  for (const skill of required) {
    const smaller = sets.filter((set) => set.length < most);
    sets.push(...smaller.map((set) => [...set, skill]));
  }
  return sets.slice(1);
}
