interface Entry<T> {
  at: number;
  order: number;
  value: T;
}

/** A queue by time; what has the same time keeps the order in which it came. */
export class EventHeap<T> {
  private readonly entries: Entry<T>[] = [];
  private count = 0;

  /** The earliest, left in place. */
  peek(): Entry<T> | undefined {
    return this.entries[0];
  }

  push(at: number, value: T): void {
    this.entries.push({ at, order: this.count, value });
    this.count += 1;
    this.up(this.entries.length - 1);
  }

  /** The earliest, taken out. */
  pop(): Entry<T> | undefined {
    const first = this.entries[0];
    const last = this.entries.pop();
    if (first && last && first !== last) {
      this.entries[0] = last;
      this.down(0);
    }
    return first;
  }

  private earlier(a: number, b: number): boolean {
    const [one, two] = [this.entries[a], this.entries[b]];
    if (!one || !two) return Boolean(one);
    return one.at < two.at || (one.at === two.at && one.order < two.order);
  }

  private swap(a: number, b: number): void {
    const [one, two] = [this.entries[a], this.entries[b]];
    if (!one || !two) return;
    this.entries[a] = two;
    this.entries[b] = one;
  }

  private up(index: number): void {
    for (let child = index; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.earlier(child, parent)) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private down(index: number): void {
    for (let parent = index; ; ) {
      const left = parent * 2 + 1;
      const right = left + 1;
      const child = right < this.entries.length && this.earlier(right, left) ? right : left;
      if (child >= this.entries.length || !this.earlier(child, parent)) return;
      this.swap(child, parent);
      parent = child;
    }
  }
}
