import type { Phrase } from '@/shared/vocabulary';

type Say = (values: Phrase['values']) => string;

/** English for the sentences that matching speaks; portals translate them by key. */
const ENGLISH: Readonly<Record<string, Say>> = {
  'match.reason.skills': ({ matched, required }) => `Has ${matched} of ${required} required skills`,
  'match.reason.available': () => 'Free for new work',
  'match.reason.rating': ({ rating, count }) => `Rated ${rating} by ${count} clients`,
  'match.reason.response': ({ minutes }) => `Answers in about ${minutes} minutes`,
  'match.reason.expertise': () => 'Senior in a required skill',
  'match.if.available': () => 'Would lead if available now',
  'match.if.activeJobs': ({ value }) => `Would lead with ${value} active jobs`,
  'match.if.rating': ({ value }) => `Would lead with an average rating of ${value}`,
  'match.if.ratings': ({ value }) => `Would lead with three ratings of ${value} on average`,
  'match.if.response': ({ value }) => `Would lead if answers took ${value} minutes`,
  'match.if.completion': ({ value }) => `Would lead with ${value} % of jobs completed`,
  'match.if.skill': ({ skill }) => `Would lead with the skill ${skill}`,
  'match.if.answered': () => 'It was yours: an answer in time would have won it',
  'match.consequence.decline': () =>
    'Declining costs you nothing: the next worker is asked at once. An offer that you leave unanswered counts as an hour in your answer time, unless you were away and not marked available, or had another offer open at the same time.',
};

/** A phrase with its English wording, as /v1 sends it. */
export function say(phrase: Phrase) {
  return { ...phrase, text: ENGLISH[phrase.key]?.(phrase.values) ?? phrase.key };
}
