import { join } from 'node:path';
import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPanel, type Panel } from '../support/panel';
import { ACTORS, type ActorName, STAFF } from './support/actors';
import { each } from './support/ask';
import { type FuzzRun, fuzz, type Seed } from './support/fuzzer';
import { RECIPES } from './support/recipes';
import { verdictOf } from './support/table';
import { changes, type Door, openDoor, type Route } from './support/v1';
import { makeSource, type World } from './support/world';
import { V1_TABLE } from './tables/v1';

/**
 * Cases made from the document, sent by each role: no 5xx, no answer that the document does not describe, and over all
 * runs a success of every operation. `NIMMIT_SECURITY=long` sends ten thousand and more.
 */
const isLong = process.env.NIMMIT_SECURITY === 'long';
const seed = Number(process.env.NIMMIT_SEED ?? Math.floor(Date.now() / 86_400_000));
/** Who is sent out, and how many cases of each operation; in CI each operation by one of those who may. */
const ROLES = [
  'anonymous',
  'owner',
  'requester',
  'assigned',
  'candidate',
  'chief',
  'finance',
  'support',
  'program',
  'acting',
] as const;
const PER_OPERATION = isLong ? 6 : 2;

let panel: Panel;
let door: Door;
let quiet: World;
const runs: Record<string, FuzzRun> = {};

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri, inject('secret'));
  door = await openDoor(panel, await makeSource(panel, inject('dataDir')));
  quiet = await door.fresh();
});
afterAll(() => panel?.close());

const verdict = (route: Route, actor: ActorName) => {
  const row = V1_TABLE.find((one) => one.route === `${route.method} ${route.path}`);
  return row ? verdictOf(row, actor) : 403;
};

/** A run of payouts takes all that waits: a single one is drafted after it. */
const LATER: Readonly<Record<string, ActorName>> = { draftPayout: 'finance' };

/** The operations that a role is the first of the list to succeed at: these it is sent to with every kind of case. */
function ownOperations(role: ActorName): Route[] {
  const first = (route: Route) =>
    LATER[route.operationId] ?? ROLES.find((one) => verdict(route, one) === 'ok') ?? 'owner';
  return door.routes.filter((route) => first(route) === role);
}

async function seedsOf(role: ActorName, routes: readonly Route[]): Promise<Record<string, Seed>> {
  const seeds: Record<string, Seed> = {};
  const prepare = async (route: Route) => {
    const good = verdict(route, role) === 'ok';
    const isAlone = good && (changes(route) || RECIPES[route.operationId]?.before !== undefined);
    const [world, made] = await patiently(async () => {
      const place = isAlone ? await door.fresh() : quiet;
      return [place, good ? await door.prepare(route, role, place) : {}] as const;
    });
    seeds[route.operationId] = { token: world.token(role) ?? undefined, good, ...made };
    if (isAlone) await dismiss(world, role);
  };
  // Those who pay out work on what all worlds share.
  const isPayout = ({ path }: Route) => path.includes('payout');
  await each(
    routes.filter((route) => !isPayout(route)),
    3,
    prepare,
  );
  await each(routes.filter(isPayout), 1, prepare);
  return seeds;
}

/** Those who prepare meet each other at what all worlds share. Half of what was prepared is in the way of another try, which takes a world of its own. */
async function patiently<T>(prepare: () => Promise<T>, tries = 4): Promise<T> {
  try {
    return await prepare();
  } catch (error) {
    if (tries <= 1) throw error;
    return patiently(prepare, tries - 1);
  }
}

/** Staff of hundreds of companies would each be told of all that happens: those who are not sent out hear nothing. */
async function dismiss(world: World, role: ActorName): Promise<void> {
  const stays = role === 'acting' ? 'support' : role;
  const _id = { $in: STAFF.filter((name) => name !== stays).map((name) => new ObjectId(world.id(name))) };
  await panel.db.collection('users').updateMany({ _id }, { $set: { status: 'deactivated' } });
}

async function sendOut(
  name: string,
  role: ActorName,
  routes: readonly Route[],
  phases: string,
): Promise<void> {
  if (routes.length === 0) return;
  const seeds = await seedsOf(role, routes);
  const run = await fuzz({
    ...{ name, baseUrl: inject('baseUrl'), workDir: join(inject('dataDir'), 'schemathesis') },
    ...{ seeds, perOperation: PER_OPERATION, phases, seed },
  });
  runs[name] = run;
  const failed = Object.entries(run.answers).filter(([, by]) =>
    Object.keys(by).some((status) => Number(status) >= 500),
  );
  expect(failed).toEqual([]);
  expect(run.code, run.said.slice(-6_000)).toBe(0);
}

describe.each(ROLES)('sent out as %s: nothing fails, and every answer is one of the document', (role) => {
  const patience = isLong ? 1_800_000 : 600_000;
  it(
    'to what they are the first who may',
    () => sendOut(role, role, ownOperations(role), isLong ? 'examples,coverage,fuzzing' : 'fuzzing'),
    patience,
  );

  it.runIf(isLong)(
    'to all the rest',
    () => {
      const own = ownOperations(role);
      const rest = door.routes.filter((route) => !own.includes(route));
      return sendOut(`${role}-rest`, role, rest, 'fuzzing');
    },
    patience,
  );
});

it('reached every operation with a success', () => {
  const reached = new Set<string>();
  let cases = 0;
  for (const { answers } of Object.values(runs))
    for (const [operation, by] of Object.entries(answers))
      for (const [status, count] of Object.entries(by)) {
        cases += count;
        if (Number(status) < 400) reached.add(operation);
      }
  process.stdout.write(`\n  Schemathesis: ${cases} cases, seed ${seed}\n`);
  // What nobody can do here, as its settings are not there, is not asked for.
  const possible = door.routes.filter((route) => ACTORS.some((actor) => verdict(route, actor) === 'ok'));
  const missed = possible.map(({ operationId }) => operationId).filter((id) => !reached.has(id));
  expect(missed).toEqual([]);
  expect(cases).toBeGreaterThan(isLong ? 10_000 : 300);
});
