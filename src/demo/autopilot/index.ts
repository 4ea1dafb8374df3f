import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { createContext } from '@/platform/create-context';
import { readAccounts } from '../accounts';
import { gatherCrew } from './crew';
import { answerOffers } from './offers';
import { order } from './orders';
import { Patience } from './patience';
import { keepHours } from './presence';
import { assignByHand, rate, review } from './reviews';
import { type Scene, setScene } from './scene';
import { doWork } from './work';

const LOOK_EVERY_MS = 2_000;
/** What changes slowly is looked at with every so manieth look. */
const SELDOM = 15;

const OFTEN = [answerOffers, doWork, review] as const;
const NOW_AND_THEN = [keepHours, rate, assignByHand, order] as const;

/**
 * Plays the demo's people whom nobody is signed in as: they answer offers, work, check and approve, by the same
 * use-cases and rules as everybody. Orders that somebody real waits for take minutes, the others their time.
 * @returns a function that ends it and waits for what is being done
 */
export function startAutopilot(payload: Payload): () => Promise<void> {
  const ending = new AbortController();
  const ctx = createContext(payload, { kind: 'system', name: 'autopilot' }, { requestId: 'autopilot' });
  const startedAt = ctx.clock.now();
  const patience = new Patience(() => Date.now());

  const look = async (round: number): Promise<void> => {
    const accounts = await readAccounts();
    if (accounts.length === 0) return;
    const scene = setScene(payload, ctx, await gatherCrew(ctx, accounts), patience, startedAt);
    const acts: readonly ((scene: Scene) => Promise<void>)[] =
      round % SELDOM === 0 ? [...NOW_AND_THEN, ...OFTEN] : OFTEN;
    for (const act of acts) {
      if (ending.signal.aborted) return;
      await act(scene);
    }
  };

  const run = async (): Promise<void> => {
    for (let round = 0; !ending.signal.aborted; round += 1) {
      await look(round).catch((error: unknown) => ctx.logger.warn({ err: error }, 'the autopilot stumbled'));
      await sleep(LOOK_EVERY_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    ending.abort();
    await running;
  };
}
