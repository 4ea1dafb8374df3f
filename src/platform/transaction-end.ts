import type { ClientSession, Db, Document } from 'mongodb';
import { insertEvents, type StoredEvent } from './events';
import type { QueuedTask, TaskQueue } from './tasks';

/**
 * What a transaction writes at its end, all of a collection by one write. Each write apart would be a round trip more, while
 * others wait for what this transaction holds.
 */
export class TransactionEnd {
  /** In the order in which they were emitted. */
  readonly events: StoredEvent[] = [];
  readonly #documents = new Map<string, Document[]>();
  readonly #tasks = new Map<TaskQueue, QueuedTask[]>();

  constructor(
    private readonly db: Db,
    private readonly session: ClientSession,
  ) {}

  insert(collection: string, document: Document): void {
    const documents = this.#documents.get(collection);
    if (documents) documents.push(document);
    else this.#documents.set(collection, [document]);
  }

  enqueue(queue: TaskQueue, task: QueuedTask): void {
    const tasks = this.#tasks.get(queue);
    if (tasks) tasks.push(task);
    else this.#tasks.set(queue, [task]);
  }

  /** Inserts now what waits for this collection, for who reads it within the transaction. */
  async flush(collection: string): Promise<void> {
    const documents = this.#documents.get(collection);
    if (!documents) return;
    this.#documents.delete(collection);
    await this.db.collection(collection).insertMany(documents, { session: this.session });
  }

  /** Writes everything that waits. */
  async write(): Promise<void> {
    for (const collection of [...this.#documents.keys()]) await this.flush(collection);
    for (const [queue, tasks] of this.#tasks) await queue.enqueue(this.session, tasks);
    await insertEvents(this.db, this.session, this.events);
  }
}
