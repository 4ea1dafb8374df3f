/** What happens at an instant of the simulated time. */
interface Entry {
  at: number;
  order: number;
  run: () => void;
}

export interface Agenda {
  now(): Date;
  /** Plans something; what is planned for the past happens now. */
  plan(at: Date, run: () => void): void;
  /** Runs everything up to an instant, in order of time and then of planning. */
  runUntil(end: Date): void;
}

/** The moving clock: a heap of what is to happen. */
export function makeAgenda(start: Date): Agenda {
  const heap: Entry[] = [];
  let current = start.getTime();
  let planned = 0;
  const before = (a: Entry, b: Entry) => a.at < b.at || (a.at === b.at && a.order < b.order);
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j] as Entry, heap[i] as Entry];
  };
  const isBefore = (i: number, j: number) => before(heap[i] as Entry, heap[j] as Entry);

  function push(entry: Entry): void {
    heap.push(entry);
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!isBefore(i, parent)) return;
      swap(i, parent);
      i = parent;
    }
  }
  function pop(): Entry | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ; ) {
      const child = [2 * i + 1, 2 * i + 2]
        .filter((index) => index < heap.length)
        .reduce((best, index) => (isBefore(index, best) ? index : best), i);
      if (child === i) return first;
      swap(i, child);
      i = child;
    }
  }
  return {
    now: () => new Date(current),
    plan: (at, run) => {
      planned += 1;
      push({ at: Math.max(at.getTime(), current), order: planned, run });
    },
    runUntil: (end) => {
      while (heap[0] && heap[0].at <= end.getTime()) {
        const next = pop();
        if (!next) return;
        current = next.at;
        next.run();
      }
      current = end.getTime();
    },
  };
}
