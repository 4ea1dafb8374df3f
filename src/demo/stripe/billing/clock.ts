import { setImmediate as nextTurn } from 'node:timers/promises';
import type Stripe from 'stripe';
import { emit } from '../core/events';
import type { World } from '../core/world';
import { draftsSettledAt, nextDue } from './due';

type TestClock = Stripe.TestHelpers.TestClock;

const STEPS_BETWEEN_TURNS = 20;
const TICK_MS = 1000;

/** Moves time, and does what time brings: in order, one thing after the other. */
export class Clockwork {
  private readonly world: World;
  private moving: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;

  constructor(world: World) {
    this.world = world;
  }

  /** Lets the account's clock run by itself. */
  start(): void {
    this.timer = setInterval(() => {
      if (this.world.behaviour.clockFrozenAt === null) void this.move(null, this.world.now());
    }, TICK_MS);
    this.timer.unref();
    for (const clock of this.world.store.all<TestClock>('test_helpers.test_clock')) {
      const { advancing } = clock.status_details;
      if (clock.status === 'advancing' && advancing)
        void this.advanceTestClock(clock, advancing.target_frozen_time);
    }
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Does all that is due up to a moment; what happens carries the moment at which it was due. Moves follow one another. */
  private move(clock: string | null, until: number): Promise<void> {
    const work = this.moving.then(() => this.run(clock, until));
    this.moving = work.catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    });
    return work;
  }

  private async run(clock: string | null, until: number): Promise<void> {
    const { world } = this;
    for (let step = 1; ; step += 1) {
      const due = nextDue(world, clock, until);
      if (!due) break;
      world.instant = { clock, at: due.at };
      due.run();
      world.store.commit();
      if (step % STEPS_BETWEEN_TURNS === 0) await nextTurn();
    }
    world.instant = null;
  }

  /** Moves the account's clock to a later moment, by default on until the invoices that this opens are collected. */
  async advance(target: number, settle = true): Promise<number> {
    const { world } = this;
    await this.move(null, target);
    const reached = settle ? draftsSettledAt(world, null, target) : target;
    if (reached > target) await this.move(null, reached);
    this.set(reached);
    return reached;
  }

  /** Puts the account's clock at a moment and does nothing of what lies between. */
  set(at: number, frozen = this.world.behaviour.clockFrozenAt !== null): void {
    const { world } = this;
    world.behave(
      frozen
        ? { clockFrozenAt: at }
        : { clockFrozenAt: null, clockOffset: at - Math.floor(Date.now() / 1000) },
    );
    world.store.commit();
  }

  /** Moves a test clock; it says when it has arrived. */
  async advanceTestClock(clock: TestClock, target: number): Promise<void> {
    await this.move(clock.id, target);
    const { world } = this;
    const ready = world.store.put<TestClock>({
      ...clock,
      frozen_time: target,
      status: 'ready',
      status_details: {},
    });
    emit(world, 'test_helpers.test_clock.ready', ready);
    world.store.commit();
  }
}
