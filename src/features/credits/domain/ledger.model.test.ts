import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/shared/durations';
import { checkInvariants } from './invariants';
import {
  captureCredits,
  expireCredits,
  grantCredits,
  holdCredits,
  type LedgerEntry,
  refundCredits,
  releaseCredits,
  revokeCredits,
} from './ledger';
import {
  captureChanges,
  dueForExpiry,
  expiryChanges,
  holdChanges,
  type Lot,
  type LotChange,
  type LotDraft,
  type LotSlice,
  newLot,
  planHold,
  planReturn,
  sliceTotal,
  splitSlices,
} from './lots';

const pick = <T>(list: T[], index: number): T | undefined => list[index % list.length];

/** The ledger in memory: applies what the rules return, as the repositories do to documents. */
class Book {
  now = new Date('2026-01-01T00:00:00Z');
  lots: Lot<string>[] = [];
  entries: LedgerEntry<string>[] = [];
  balance = { available: 0, held: 0 };
  jobs: {
    id: string;
    slices: LotSlice<string>[];
    captured: LotSlice<string>[];
    refunded: number;
    ended: number;
  }[] = [];

  write(entry: LedgerEntry<string>, changes: LotChange<string>[]) {
    this.entries.push(entry);
    for (const { lot: id, increments } of changes) {
      const lot = this.lots.find((l) => l._id === id);
      if (!lot) throw new Error(`no lot ${id}`);
      for (const [field, by] of Object.entries(increments)) lot[field as 'held'] += by;
    }
    for (const posting of entry.postings) {
      if (posting.account === 'org:o:credits') this.balance.available += posting.amount;
      if (posting.account === 'org:o:credits-held') this.balance.held += posting.amount;
    }
  }
  add(draft: LotDraft): string {
    const _id = `lot${this.lots.length}`;
    this.lots.push({ ...draft, _id, createdAt: this.now });
    return _id;
  }
  grant(credits: number, days: number | null) {
    const lot = this.add(
      newLot(credits, 'purchase', days === null ? null : new Date(+this.now + days * DAY_MS)),
    );
    const key = lot;
    this.write(
      grantCredits({ organization: 'o', lot, credits, type: 'credit_purchase', key, description: 'x' }),
      [],
    );
  }
  hold(credits: number) {
    const plan = planHold(this.lots, credits, this.now);
    if (!plan.ok) return plan.available;
    const job = { id: `j${this.jobs.length}`, slices: plan.slices, captured: [], refunded: 0, ended: 0 };
    this.jobs.push(job);
    this.write(
      holdCredits({ organization: 'o', job: job.id, slices: plan.slices }),
      holdChanges(plan.slices),
    );
    return null;
  }
  /** Ends a job's price: so much of it is captured, the rest released. */
  settle(index: number, percent: number) {
    const job = pick(
      this.jobs.filter((j) => j.ended === 0),
      index,
    );
    if (!job) return;
    const ref = { organization: 'o', job: job.id };
    const { first, rest } = splitSlices(job.slices, Math.floor((sliceTotal(job.slices) * percent) / 100));
    job.ended += 1;
    job.captured = first;
    if (first.length > 0) this.write(captureCredits({ ...ref, slices: first }), captureChanges(first));
    if (rest.length === 0) return;
    const plan = planReturn('held', rest, this.lots, this.now);
    const reissued = plan.reissue && this.add(plan.reissue);
    this.write(releaseCredits({ ...ref, slices: rest, lapsed: plan.lapsed, reissued }), plan.changes);
  }
  refund(index: number) {
    const job = pick(
      this.jobs.filter((j) => j.captured.length > 0 && j.refunded === 0),
      index,
    );
    if (!job) return;
    job.refunded = Math.ceil(sliceTotal(job.captured) / 4);
    const slices = splitSlices(job.captured, job.refunded).first;
    const plan = planReturn('used', slices, this.lots, this.now);
    const reissued = plan.reissue && this.add(plan.reissue);
    const input = { organization: 'o', job: job.id, slices, lapsed: plan.lapsed, reissued, part: 'late' };
    this.write(refundCredits(input), plan.changes);
  }
  expire() {
    for (const slice of dueForExpiry(this.lots, this.now)) {
      this.write(expireCredits('o', slice), expiryChanges([slice]));
    }
  }
  revoke(credits: number) {
    const plan = planHold(this.lots, credits, this.now);
    if (!plan.ok) return;
    const key = String(this.entries.length);
    const entry = revokeCredits({ organization: 'o', slices: plan.slices, key, description: 'x' });
    this.write(entry, expiryChanges(plan.slices));
  }
  violations() {
    return checkInvariants({
      transactions: this.entries,
      organizations: [{ id: 'o', ...this.balance, lots: this.lots }],
      jobEndings: new Map(this.jobs.filter((j) => j.ended > 0).map((j) => [j.id, j.ended])),
    });
  }
}

/** What a customer would keep on paper: credits with their day, nothing about lots' inner counts. */
class Paper {
  purse: { credits: number; until: number }[] = [];
  spendable(now: Date) {
    return this.purse.filter((p) => p.until > +now).reduce((sum, p) => sum + p.credits, 0);
  }
  take(credits: number, now: Date) {
    const order = this.purse.filter((p) => p.until > +now).sort((a, b) => a.until - b.until);
    let left = credits;
    for (const part of order) {
      const taken = Math.min(left, part.credits);
      part.credits -= taken;
      left -= taken;
    }
  }
}

const index = fc.nat({ max: 3 });
const command = fc.oneof(
  fc.record({
    do: fc.constant('grant' as const),
    credits: fc.integer({ min: 1, max: 60 }),
    days: fc.option(fc.integer({ min: 1, max: 90 })),
  }),
  fc.record({ do: fc.constant('hold' as const), credits: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant('settle' as const), index, percent: fc.constantFrom(0, 25, 50, 100) }),
  fc.record({ do: fc.constant('refund' as const), index }),
  fc.record({ do: fc.constant('revoke' as const), credits: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('expire' as const) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

function run(book: Book, step: Command) {
  switch (step.do) {
    case 'grant':
      return book.grant(step.credits, step.days);
    case 'hold':
      return book.hold(step.credits);
    case 'settle':
      return book.settle(step.index, step.percent);
    case 'refund':
      return book.refund(step.index);
    case 'revoke':
      return book.revoke(step.credits);
    case 'expire':
      return book.expire();
    case 'wait':
      book.now = new Date(+book.now + step.days * DAY_MS);
  }
}

describe('the six invariants', () => {
  it('hold after every command of 2,000 random sequences', () => {
    let held = 0;
    let settled = 0;
    let reissued = 0;
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 60, size: 'max' }), (steps) => {
        const book = new Book();
        for (const step of steps) {
          run(book, step);
          expect(book.violations()).toEqual([]);
        }
        held += book.jobs.length;
        settled += book.jobs.filter((job) => job.ended).length;
        reissued += book.lots.filter((lot) => lot.source === 'refund').length;
      }),
      { numRuns: 2000 },
    );
    // The sequences must have done something, or they prove nothing.
    expect(Math.min(held, settled)).toBeGreaterThan(2000);
    expect(reissued).toBeGreaterThan(100);
  });

  it('a hold succeeds exactly when a paper purse has enough', () => {
    const step = fc.oneof(
      fc.record({ credits: fc.integer({ min: 1, max: 20 }), days: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ hold: fc.integer({ min: 1, max: 15 }) }),
      fc.record({ wait: fc.integer({ min: 1, max: 10 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const book = new Book();
        const paper = new Paper();
        for (const s of steps) {
          if ('credits' in s) {
            book.grant(s.credits, s.days);
            paper.purse.push({ credits: s.credits, until: +book.now + s.days * DAY_MS });
          } else if ('hold' in s) {
            const spendable = paper.spendable(book.now);
            const short = book.hold(s.hold);
            expect(short).toBe(spendable >= s.hold ? null : spendable);
            if (short === null) paper.take(s.hold, book.now);
          } else book.now = new Date(+book.now + s.wait * DAY_MS);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('notices each kind of damage', () => {
    const broken = (damage: (book: Book) => void) => {
      const book = new Book();
      book.grant(10, 30);
      book.hold(4);
      book.settle(0, 100);
      damage(book);
      return book.violations().map((v) => v.invariant);
    };
    const first = (book: Book) => book.entries[0] as LedgerEntry<string>;
    expect(broken((b) => first(b).postings.pop())).toContain(1);
    expect(broken((b) => b.entries.shift())).toContain(2);
    expect(broken((b) => Object.assign(b.lots[0] as Lot, { used: 9 }))).toContain(3);
    expect(broken((b) => Object.assign(b.balance, { available: 7 }))).toContain(4);
    expect(broken((b) => b.entries.push(first(b)))).toContain(5);
    expect(broken((b) => Object.assign(b.jobs[0] ?? {}, { ended: 2 }))).toContain(6);
  });
});
