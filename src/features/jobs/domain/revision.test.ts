import { describe, expect, it } from 'vitest';
import type { Revision, RevisionKind } from './job-types';
import { openRevision, type RevisionRequest, revisionRefusal, usesRound } from './revision';

const NOW = new Date('2026-03-02T02:00:00Z');
const past = (contradicts?: string): Revision => ({
  round: 1,
  kind: 'preference',
  requestedAt: NOW,
  feedback: 'Warmer.',
  completedAt: NOW,
  ...(contradicts ? { contradicts } : {}),
});
const job = (revisions: Revision[] = [], revisionsUsed = 0) => ({
  revisions,
  revisionsUsed,
  revisionsAllowed: 2,
});
const wish = (kind: RevisionKind, unanswered?: boolean): RevisionRequest => ({
  kind,
  feedback: 'Square instead.',
  ...(unanswered === undefined ? {} : { contradicts: { id: 'a1', unanswered } }),
});

describe('a wish that contradicts what was only assumed', () => {
  it('is free the first time, and even when no round is left', () => {
    expect(usesRound(job(), wish('preference', true))).toBe(false);
    expect(revisionRefusal(job([past(), past()], 2), wish('preference', true))).toBeNull();
    expect(openRevision(job(), wish('preference', true), NOW)).toMatchObject({
      revisionsUsed: 0,
      revisions: [{ round: 1, contradicts: 'a1' }],
    });
  });

  it('uses a round the second time, whichever assumption it is', () => {
    const after = job([past('a2')]);
    expect(usesRound(after, wish('preference', true))).toBe(true);
    expect(openRevision(after, wish('preference', true), NOW).revisionsUsed).toBe(1);
    expect(revisionRefusal(job([past('a2')], 2), wish('preference', true))).toBe('no-rounds-left');
  });

  it('is no guess of ours when the client had answered', () => {
    expect(revisionRefusal(job(), wish('preference', false))).toBe('assumption-answered');
  });

  it('makes nothing else free: new scope keeps its price, a plain preference its round', () => {
    expect(revisionRefusal(job(), wish('new-scope', true))).toBe('quote-not-accepted');
    expect(usesRound(job(), wish('preference'))).toBe(true);
    expect(usesRound(job(), wish('fix', true))).toBe(false);
  });
});
