import type { Payload } from 'payload';
import { insertAuditEntry } from '@/platform/audit';
import type { Actor, Context, TxContext } from '@/platform/context';
import { createContext } from '@/platform/create-context';
import { runSubscribers } from '@/platform/subscribers';
import type { AnyTask } from '@/platform/task-runner';
import { agendaQueue, type EnqueueOptions, type QueuedTask, queued, type TaskQueue } from '@/platform/tasks';
import { unitOfWork } from '@/platform/unit-of-work';
import { type MovableClock, movableClock } from '@/shared/clock';
import { EventHeap } from './event-heap';

/** So many steps of history share one transaction: a commit costs more than what it commits. */
const STEPS_A_COMMIT = 40;
/** A transaction that lasts much longer than this is given up by the database, and history with it. */
const MOST_OPEN_MS = 1_500;

interface Step {
  name: string;
  /** Sees only what is committed, so it runs between transactions and opens its own. */
  alone: boolean;
  run: (timeline: Timeline) => Promise<void>;
  /** Set for a task that the product enqueued. */
  task?: { definition: AnyTask; data: unknown; options: EnqueueOptions };
  dropped?: boolean;
}

export interface TimelineOptions {
  start: Date;
  /** Tasks by the queue's names that history does not run: mails are not sent after the fact. */
  skip: ReadonlySet<string>;
  /** Tasks that read outside of transactions. */
  alone: ReadonlySet<string>;
}

/**
 * Six months in a minute: steps happen in the order of their time on a clock that jumps from one to the next, and what
 * the product enqueues becomes a step as well. Nothing else writes meanwhile.
 */
export class Timeline {
  readonly clock: MovableClock;
  private readonly heap = new EventHeap<Step>();
  private readonly keyed = new Map<string, Step>();
  private readonly base: Context;
  private open: TxContext | null = null;
  steps = 0;

  constructor(
    payload: Payload,
    private readonly options: TimelineOptions,
  ) {
    this.clock = movableClock(options.start);
    const actor: Actor = { kind: 'system', name: 'history' };
    const tools = { clock: this.clock, tasks: this.queue(), requestId: 'history' };
    const ctx = createContext(payload, actor, tools);
    // What was worth a line in the log months ago is not any more.
    this.base = { ...ctx, logger: ctx.logger.child({}, { level: 'warn' }) };
  }

  /** A context of somebody at the time that history has reached. */
  as(actor: Actor): Context {
    return this.open ? within(this.open, actor) : { ...this.base, actor };
  }

  /** The platform itself. */
  get system(): Context {
    return this.as(this.base.actor);
  }

  /** Plans a step. One whose time has passed happens next. */
  plan(at: Date, name: string, run: Step['run']): void {
    this.push(at, { name, alone: false, run });
  }

  /** Plans a step that reads outside of transactions: it runs between them, as the platform. */
  planAlone(at: Date, name: string, run: (ctx: Context) => Promise<void>): void {
    this.push(at, { name, alone: true, run: () => run(this.system) });
  }

  /** Does something with each of these now, several to a transaction. */
  async each<T>(items: readonly T[], name: string, work: (item: T) => Promise<void>): Promise<void> {
    for (const item of items) this.plan(this.clock.now(), name, () => work(item));
    await this.runUntil(this.clock.now());
  }

  /** Lets history happen until an instant. */
  async runUntil(end: Date): Promise<void> {
    for (;;) {
      const first = this.heap.peek();
      if (!first || first.at > end.getTime()) break;
      if (first.value.alone) await this.runNext();
      else await this.runTogether(end);
    }
    this.clock.set(end);
  }

  /** One transaction for everything that `work` does through this timeline. */
  private async together<T>(work: () => Promise<T>): Promise<T> {
    let begun = false;
    return unitOfWork(this.base, async (tx) => {
      if (begun) throw new Error('History met another writer: it needs the database to itself.');
      begun = true;
      this.open = tx;
      try {
        return await work();
      } finally {
        this.open = null;
      }
    });
  }

  /** Gives the tasks that lie ahead to the queue of the running product. */
  async handOver(): Promise<number> {
    const queue = agendaQueue(this.base.db);
    let count = 0;
    for (let next = this.heap.pop(); next; next = this.heap.pop()) {
      const { task, dropped } = next.value;
      if (!task || dropped || this.options.skip.has(task.definition.name)) continue;
      const runAt = new Date(next.at);
      await queue.enqueue(undefined, [queued(task.definition, task.data, { ...task.options, runAt })]);
      count += 1;
    }
    return count;
  }

  private push(at: Date, step: Step): void {
    this.heap.push(Math.max(at.getTime(), this.clock.now().getTime()), step);
  }

  /** One transaction for what comes next, up to a step that must stand alone. */
  private runTogether(end: Date): Promise<void> {
    return this.together(async () => {
      const begun = performance.now();
      for (let count = 0; count < STEPS_A_COMMIT; count += 1) {
        const first = this.heap.peek();
        if (!first || first.at > end.getTime() || first.value.alone) break;
        if (performance.now() - begun > MOST_OPEN_MS) break;
        await this.runNext();
      }
    });
  }

  private async runNext(): Promise<void> {
    const next = this.heap.pop();
    if (!next || next.value.dropped) return;
    this.clock.set(new Date(next.at));
    this.steps += 1;
    try {
      await next.value.run(this);
    } catch (error) {
      const at = this.clock.now().toISOString();
      throw new Error(`History stopped at ${at} in "${next.value.name}": ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  private queue(): TaskQueue {
    return {
      enqueue: async (_session, tasks) => {
        for (const task of tasks) this.foresee(task);
      },
    };
  }

  /** Makes a task a step of its time; one with a key replaces its twin that waits. */
  private foresee({ task, data, options }: QueuedTask): void {
    const { skip, alone } = this.options;
    if (skip.has(task.name)) return;
    const id = options.key ? `${task.name} ${options.key}` : null;
    const waiting = id ? this.keyed.get(id) : undefined;
    if (waiting) waiting.dropped = true;
    const step: Step = {
      name: task.name,
      alone: alone.has(task.name),
      task: { definition: task, data, options },
      run: async (timeline) => {
        if (id && this.keyed.get(id) === step) this.keyed.delete(id);
        await task.run(timeline.as({ kind: 'system', name: `task:${task.name}` }), data);
      },
    };
    if (id) this.keyed.set(id, step);
    this.push(options.runAt ?? this.clock.now(), step);
  }
}

/** The open transaction in somebody else's name. Its events are heard, not kept: they are for people who watch. */
function within(open: TxContext, actor: Actor): TxContext {
  const tx: TxContext = {
    ...open,
    actor,
    emit: (event) => runSubscribers(tx, event),
    audit: (entry) => insertAuditEntry(tx, tx.session, entry),
    enqueue: (task, data, options) => tx.tasks.enqueue(tx.session, [queued(task, data, options)]),
  };
  return tx;
}
