/** Why a brief was read by the local analyser and not by the model. */
export const FALLBACKS = [
  'not-configured',
  'not-asked',
  'pending',
  'unavailable',
  'rate-limited',
  'circuit-open',
  'invalid-answer',
  'refused',
  'budget',
  'limit',
] as const;
export type Fallback = (typeof FALLBACKS)[number];
