/** How long to wait before something is done, in seconds: from, to. */
export type Wait = readonly [number, number];

/** So many waits are remembered; the oldest are forgotten, and start anew if they still matter. */
const MOST = 5_000;

/** Lets things happen after a human while: the first question about a thing sets its time. */
export class Patience {
  private readonly due = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** True once the wait for `key` is over. The same key with another wait starts anew. */
  isOver(key: string, [from, to]: Wait): boolean {
    const known = `${key}:${from}`;
    const at = this.due.get(known);
    if (at !== undefined) return at <= this.now();
    if (this.due.size >= MOST) this.due.delete(this.due.keys().next().value ?? '');
    this.due.set(known, this.now() + (from + Math.random() * (to - from)) * 1000);
    return false;
  }
}
