import type { Payload } from 'payload';
import { bootSteps } from '@/composition/boot';
import { subscribers } from '@/composition/subscribers';
import { confirmedHolidayDates } from '@/features/promise';
import { loadSettings } from '@/features/settings';
import { createContext } from '@/platform/create-context';
import { registerSubscribers } from '@/platform/subscribers';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { writeAccounts } from '../accounts';
import { planOrder } from './clients';
import { planCredits } from './credits';
import { reactions } from './director';
import { planInboxes, tidyUp, verify } from './finish';
import { idsOfHistory } from './ids';
import { empty, look, markFinished, markStarted } from './marker';
import { completed, type SeedOptions } from './options';
import { planPaper } from './paid';
import { hashBeside, storePasswords } from './passwords';
import { planPayouts } from './payouts';
import { castPeople } from './people';
import { planJobs } from './plan';
import { randomFrom } from './random';
import { rollCall } from './roll-call';
import { backToNow, tellThePast } from './subscriptions';
import { Timeline } from './timeline';
import { World } from './world';

export type { SeedOptions } from './options';

/** Mails are not sent after the fact, and files bring their smaller images along. */
const SKIPPED = new Set(['send-email', 'mail-notification', 'derive-images']);
/** These read outside of transactions. */
const ALONE = new Set(['match-job']);
/** Everybody has read what they were told up to so many hours ago. */
const READ_HOURS = 18;

/**
 * Fills an empty database with the demo company and six months of its history, by the product's own use-cases on a
 * clock of its own. Does nothing where the company is complete or the data is somebody's own; a company whose making
 * was interrupted is made anew. Same seed, number of jobs and end: same history.
 * @throws Error when what was made does not add up
 */
export async function seedDemo(payload: Payload, options: SeedOptions = {}): Promise<void> {
  const { seed, jobs, months, now, progress } = completed(options);
  const system = createContext(payload, { kind: 'system', name: 'demo' });
  const { db } = system;
  const found = await look(db);
  if (found === 'finished') return;
  if (found === 'own-data') {
    progress('This data directory has accounts of its own, so the demo company was not added.');
    return;
  }
  if (found === 'half-made') {
    progress('An earlier start was interrupted: making the demo company anew');
    await empty(db);
    for (const step of bootSteps) await step.run(system);
  }
  await markStarted(db, seed);
  await loadSettings(db);

  const startedAt = performance.now();
  const start = new Date(now.getTime() - months * 30.4 * DAY_MS);
  const timeline = new Timeline(payload, { start, skip: SKIPPED, alone: ALONE });
  const endIds = idsOfHistory(timeline.clock, seed);
  try {
    const accounts = await makeHistory(timeline, { seed, jobs, months, now, start, progress });
    await backToNow();
    await tellThePast(system);
    progress('Adding everything up again');
    await tidyUp(system);
    await verify(system);
    await writeAccounts(accounts, options.accountsFile);
  } finally {
    endIds();
    registerSubscribers(subscribers);
  }
  await markFinished(db);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  progress(`The demo company is complete: ${timeline.steps} steps of history in ${seconds} s`);
}

interface Span extends Pick<ReturnType<typeof completed>, 'seed' | 'jobs' | 'months' | 'now' | 'progress'> {
  start: Date;
}

/** People first, then what they did, month by month. @returns everybody's login */
async function makeHistory(timeline: Timeline, { seed, jobs, months, now, start, progress }: Span) {
  progress('Opening accounts for 12 companies, 40 workers and 5 staff');
  const cast = await castPeople(timeline);
  const hashes = hashBeside(cast.accounts);
  const days = (at: Date) => at.toISOString().slice(0, 10);
  const holidays = await confirmedHolidayDates(
    timeline.system,
    'KH',
    days(start),
    days(new Date(now.getTime() + 30 * DAY_MS)),
  );
  const world = new World(timeline, cast, holidays);
  registerSubscribers([...subscribers, ...reactions(world)]);

  const random = randomFrom(seed);
  const plans = planJobs(random, { jobs, months, now });
  planPaper(timeline, cast.clients, { start, end: now, finance: cast.staff.finance });
  planCredits(timeline, cast.clients, { start, end: now });
  planPayouts(timeline, cast, { start, end: now });
  for (const plan of plans) planOrder(world, plan);
  planInboxes(world, new Date(now.getTime() - READ_HOURS * HOUR_MS));

  for (let month = 1; month <= months; month += 1) {
    const until = new Date(start.getTime() + ((now.getTime() - start.getTime()) * month) / months);
    await timeline.runUntil(until);
    const placed = plans.filter(({ postedAt }) => postedAt <= until).length;
    progress(`Month ${month} of ${months}: ${placed} of ${jobs} jobs, ${timeline.steps} steps`);
  }
  await timeline.each(cast.workers, 'come or go', (pro) => rollCall(world, [pro]));
  await storePasswords(timeline.system, cast.users, await hashes);
  const waiting = await timeline.handOver();
  progress(`${waiting} tasks lie ahead`);
  return cast.accounts;
}
