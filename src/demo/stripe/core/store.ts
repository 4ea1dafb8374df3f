import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What is kept: an object with its kind, as Stripe names it, or one of ours. */
export interface Kept {
  id: string;
  object: string;
}

type Row = [table: string, id: string, object: Kept | null];

const COMPACT_BYTES = 48 * 1024 * 1024;
const OPEN_INVOICES = new Set(['draft', 'open']);
const ENDED = new Set(['canceled', 'incomplete_expired']);

/** Whether time still does something to the object: only such are looked at when the clock moves. */
function isLive(object: Kept & { status?: string }): boolean {
  if (object.object === 'invoice') return OPEN_INVOICES.has(object.status ?? '');
  if (object.object === 'subscription') return !ENDED.has(object.status ?? '');
  if (object.object === 'checkout.session') return object.status === 'open';
  if (object.object === 'subscription_schedule')
    return object.status === 'active' || object.status === 'not_started';
  return object.object === 'due_refund';
}

/**
 * Everything the stand-in knows: in memory, and as a journal in a directory. What one request changed is one line,
 * written before its answer is; a line that a kill cut short is dropped at the next start.
 */
export class Store {
  private readonly tables = new Map<string, Map<string, Kept>>();
  private readonly live = new Map<string, Set<string>>();
  private readonly changed = new Map<string, Row>();
  private readonly journal: string;
  private readonly snapshot: string;
  private written = 0;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.journal = join(folder, 'journal.jsonl');
    this.snapshot = join(folder, 'snapshot.jsonl');
    for (const file of [this.snapshot, this.journal]) this.load(file);
    this.compact();
  }

  private load(file: string): void {
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line) continue;
      let rows: Row[];
      try {
        rows = JSON.parse(line) as Row[];
      } catch {
        continue;
      }
      for (const [table, id, object] of rows) this.set(table, id, object);
    }
  }

  private set(table: string, id: string, object: Kept | null): void {
    const rows = this.rows(table);
    if (object) rows.set(id, object);
    else rows.delete(id);
    const live = this.live.get(table) ?? new Set();
    this.live.set(table, live);
    if (object && isLive(object)) live.add(id);
    else live.delete(id);
  }

  private rows(table: string): Map<string, Kept> {
    const rows = this.tables.get(table) ?? new Map<string, Kept>();
    this.tables.set(table, rows);
    return rows;
  }

  /** One object, undefined when there is none. What is returned is the object itself: `put` it after a change. */
  get<T extends Kept>(table: string, id: string): T | undefined {
    return this.rows(table).get(id) as T | undefined;
  }

  /** All of a kind, oldest first. */
  all<T extends Kept>(table: string): T[] {
    return [...this.rows(table).values()] as T[];
  }

  count(table: string): number {
    return this.rows(table).size;
  }

  /** Those of a kind to which time can still do something. */
  alive<T extends Kept>(table: string): T[] {
    const rows = this.rows(table);
    return [...(this.live.get(table) ?? [])].map((id) => rows.get(id) as T);
  }

  /** Keeps an object, new or changed. */
  put<T extends Kept>(object: T): T {
    this.set(object.object, object.id, object);
    this.changed.set(`${object.object}/${object.id}`, [object.object, object.id, object]);
    return object;
  }

  remove(table: string, id: string): void {
    this.set(table, id, null);
    this.changed.set(`${table}/${id}`, [table, id, null]);
  }

  /** Whether something was changed since the last commit. */
  get isDirty(): boolean {
    return this.changed.size > 0;
  }

  /** Writes what was changed. */
  commit(): void {
    if (this.changed.size === 0) return;
    const line = `${JSON.stringify([...this.changed.values()])}\n`;
    this.changed.clear();
    appendFileSync(this.journal, line, { mode: 0o600 });
    this.written += line.length;
    if (this.written > COMPACT_BYTES) this.compact();
  }

  /** Writes everything into a snapshot and starts the journal anew; both together are right at every moment between. */
  private compact(): void {
    if (!existsSync(this.journal) || statSync(this.journal).size === 0) return;
    const draft = `${this.snapshot}.tmp`;
    writeFileSync(draft, '', { mode: 0o600 });
    for (const [table, rows] of this.tables) {
      const lines: string[] = [];
      for (const [id, object] of rows) lines.push(JSON.stringify([[table, id, object]]));
      if (lines.length > 0) appendFileSync(draft, `${lines.join('\n')}\n`);
    }
    renameSync(draft, this.snapshot);
    writeFileSync(this.journal, '', { mode: 0o600 });
    this.written = 0;
  }

  /** Forgets everything. */
  clear(): void {
    for (const [table, rows] of this.tables) for (const id of [...rows.keys()]) this.remove(table, id);
    this.commit();
  }
}
