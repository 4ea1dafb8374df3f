import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { V1_ROUTES } from '@/composition/v1-contract';
import { openPanel, type Panel } from '../support/panel';
import { ACTORS, type ActorName, actorsOf, NOBODIES, sideOf } from './support/actors';
import { each, type Said } from './support/ask';
import { leakIn, secretsIn } from './support/canaries';
import { RECIPES } from './support/recipes';
import { agrees, disagreesWithContract, type Row, uncovered, verdictOf } from './support/table';
import { changes, type Door, isOutsider, openDoor, type Route } from './support/v1';
import { makeSource, type World } from './support/world';
import { V1_TABLE } from './tables/v1';

/** All of /v1 × everybody × their own and another company's things. `NIMMIT_SECURITY=long` asks every cell. */
const isLong = process.env.NIMMIT_SECURITY === 'long';
const AT_ONCE = 6;

let panel: Panel;
let door: Door;
/** Nothing in these two is ever changed by anybody who is refused. */
let ours: World;
let theirs: World;
let secrets: string[];
let asked = 0;
const wrong: string[] = [];
const leaks: string[] = [];

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri, inject('secret'));
  door = await openDoor(panel, await makeSource(panel, inject('dataDir')));
  ours = await door.fresh();
  theirs = await door.fresh();
  secrets = await secretsIn(panel.db);
});
afterAll(async () => {
  process.stdout.write(`\n  authorisation of /v1: ${asked} cells\n`);
  await panel?.close();
});

const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const rowOf = (route: Route): Row => {
  const found = V1_TABLE.find(({ route: name }) => name === nameOf(route));
  if (!found) throw new Error(`${nameOf(route)} is not in the table`);
  return found;
};
interface Cell {
  route: Route;
  actor: ActorName;
}
/** A route without a row is told of by the first test. */
const listed = () => door.routes.filter((route) => V1_TABLE.some((row) => row.route === nameOf(route)));
const cells = (): Cell[] => listed().flatMap((route) => ACTORS.map((actor) => ({ route, actor })));

/** Successes cost a company each: a run in CI asks one of each route, another one each day; a long run asks all. */
function isAsked({ route, actor }: Cell): boolean {
  if (isLong || !changes(route) || verdictOf(rowOf(route), actor) !== 'ok') return true;
  const may = ACTORS.filter((one) => verdictOf(rowOf(route), one) === 'ok');
  const day = Math.floor(Date.now() / 86_400_000);
  return may[day % may.length] === actor;
}

function judge(cell: Cell, said: Said, isRight: boolean, expected: string, world: World): void {
  asked += 1;
  const what = `${cell.actor}: ${nameOf(cell.route)}`;
  if (!isRight) wrong.push(`${what} is ${said.status} and not ${expected}: ${said.text.slice(0, 160)}`);
  const reveals = rowOf(cell.route).reveals;
  if (reveals === 'everything') return;
  const text = reveals ? said.text.replaceAll(new RegExp(reveals, 'g'), '') : said.text;
  const leak = leakIn(text, cell.actor, world.n, secrets);
  if (leak) leaks.push(`${what} says ${leak}`);
}

async function askOwn(cell: Cell): Promise<void> {
  const { route, actor } = cell;
  const verdict = verdictOf(rowOf(route), actor);
  const hasRecipe = RECIPES[route.operationId]?.before !== undefined;
  const isPrepared = rowOf(route).prepared || (verdict === 'ok' && (changes(route) || hasRecipe));
  const tried = (world: World) =>
    (isPrepared ? door.prepared(route, actor, world) : door.plainly(route, actor, world)).catch(
      (error): Said => ({ status: 0, type: '', text: `could not be prepared: ${error}`, location: null }),
    );
  let world = isPrepared ? await door.fresh() : ours;
  let said = await tried(world);
  // What is prepared waits for tasks and other servers, which may be late once.
  if (said.status === 0) {
    world = await door.fresh();
    said = await tried(world);
  }
  judge(cell, said, agrees(verdict, said.status), String(verdict), world);
  if (isPrepared) await door.retire(world);
}

describe('the table', () => {
  it('has every live route, and none that is gone', () => {
    expect(uncovered(V1_TABLE, door.routes.map(nameOf))).toEqual([]);
  });

  it('says of each role what the document says', () => {
    const roles = new Map(V1_ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route]));
    const different = V1_TABLE.flatMap((row) =>
      disagreesWithContract(
        row,
        (roles.get(row.route) as { 'x-roles'?: string[] } | undefined)?.['x-roles'] ?? [],
      ),
    );
    expect(different).toEqual([]);
  });

  it('would miss a route that is not in it', () => {
    const missed = uncovered(V1_TABLE, [...V1_TABLE.map(({ route }) => route), 'GET /new']);
    expect(missed).toEqual([expect.stringContaining("{ route: 'GET /new', ok:")]);
  });
});

describe('everybody', () => {
  it('gets their own, and what the table says of the rest', async () => {
    wrong.splice(0);
    const list = cells().filter(isAsked);
    const isAlone = ({ route }: Cell) => RECIPES[route.operationId]?.alone === true;
    await each(
      list.filter((cell) => !isAlone(cell)),
      AT_ONCE,
      askOwn,
    );
    await each(list.filter(isAlone), 1, askOwn);
    expect(wrong).toEqual([]);
  }, 900_000);

  it('gets nothing of another company, and not even that it is there', async () => {
    wrong.splice(0);
    const list = cells().filter(
      ({ route, actor }) =>
        route.path.includes('{') && isOutsider(actor) && verdictOf(rowOf(route), actor) === 'ok',
    );
    await each(list, AT_ONCE, async (cell) => {
      const isPublic = actorsOf(rowOf(cell.route).foreign ?? '').has(cell.actor);
      const said = await door.plainly(cell.route, cell.actor, ours, { path: theirs });
      const isRight = isPublic ? said.status < 400 : said.status === 404 || said.status === 403;
      judge(cell, said, isRight, isPublic ? 'ok' : '404', isPublic ? theirs : ours);
    });
    expect(wrong).toEqual([]);
  }, 300_000);

  it('cannot name another company’s things in a request about their own', async () => {
    wrong.splice(0);
    const list = cells().filter(({ route, actor }) => {
      const body = RECIPES[route.operationId]?.body;
      const said = (world: World) => JSON.stringify(body?.(world));
      const [once, again] = [said(ours), said(ours)];
      const isMadeUp = once !== again || /Z"/.test(said(ours) ?? '');
      const names = said(ours) !== said(theirs) && !isMadeUp && !rowOf(route).mayName;
      return names && isOutsider(actor) && verdictOf(rowOf(route), actor) === 'ok';
    });
    expect(list.length).toBeGreaterThan(20);
    const before = await fingerprint(theirs);
    await each(list, AT_ONCE, async (cell) => {
      const world = await door.fresh();
      const said = await door.plainly(cell.route, cell.actor, world, { body: theirs });
      judge(cell, said, said.status >= 400 && said.status < 500, 'a refusal', world);
      await door.retire(world);
    });
    expect(wrong).toEqual([]);
    expect(await fingerprint(theirs)).toEqual(before);
  }, 300_000);

  it('saw no canary', () => {
    expect(leaks).toEqual([]);
  });

  it('was asked at least three thousand times, and changed nothing where they were refused', async () => {
    expect(asked).toBeGreaterThanOrEqual(3_000);
    const refused = await door.fresh();
    const shape = (world: Record<string, number>) =>
      Object.entries(world).map(([name, count]) => `${name}: ${count}`);
    const [before, after] = [await fingerprint(refused), await fingerprint(ours)];
    expect(shape(after)).toEqual(shape(before));
  });
});

/** How many documents of each kind belong to the company, and how often its jobs were changed. */
async function fingerprint(world: World): Promise<Record<string, number>> {
  const { ObjectId } = await import('mongodb');
  const organization = new ObjectId(world.id('organization'));
  const jobs = await panel.db.collection('jobs').find({ organization }).toArray();
  const ids = jobs.map(({ _id }) => _id);
  const counts: Record<string, number> = { jobs: jobs.length };
  for (const name of ['offers', 'messages', 'deliverables', 'time-entries'])
    counts[name] = await panel.db.collection(name).countDocuments({ job: { $in: ids } });
  for (const name of [
    'payments',
    'transactions',
    'credit-lots',
    'subscriptions',
    'job-templates',
    'users',
    'invoices',
  ])
    counts[name] = await panel.db.collection(name).countDocuments({ organization });
  for (const { title, status } of jobs) counts[`${title} ${status}`.replace(/q\d+q/, '')] = 1;
  return counts;
}

describe('a hole', () => {
  it('is noticed: a route that takes everybody for the owner', async () => {
    const route = door.routes.find(({ operationId }) => operationId === 'getJob') as Route;
    const opened: World = { ...ours, token: () => ours.token('owner') };
    const found: ActorName[] = [];
    for (const actor of ACTORS) {
      const { status } = await door.plainly(route, actor, opened);
      if (!agrees(verdictOf(rowOf(route), actor), status)) found.push(actor);
    }
    expect(found).toEqual(
      expect.arrayContaining(['anonymous', 'stranger', 'candidate', 'bystander', 'suspended']),
    );
  });

  it('is noticed: a verdict of the table turned round, in every row', async () => {
    const reads = listed().filter((route) => !changes(route) && !RECIPES[route.operationId]?.before);
    const unnoticed: string[] = [];
    await each(reads, AT_ONCE, async (route) => {
      const row = rowOf(route);
      const { status } = await door.plainly(route, 'bystander', ours);
      const turned: Row =
        verdictOf(row, 'bystander') === 'ok'
          ? { ...row, ok: `${row.ok} -bystander` }
          : { ...row, ok: `${row.ok} bystander` };
      if (agrees(verdictOf(turned, 'bystander'), status)) unnoticed.push(row.route);
    });
    expect(unnoticed).toEqual([]);
  });

  it('is noticed: a canary in an answer', () => {
    const found = (text: string, actor: ActorName) => leakIn(text, actor, ours.n, secrets);
    expect(found(`{"email":"q${ours.n}q-email-owner@client.test"}`, 'assigned')).not.toBeNull();
    expect(found('{"price":{"credits":7}}', 'assigned')).not.toBeNull();
    expect(found('{"payout":{"amount":7}}', 'owner')).not.toBeNull();
    expect(found(`{"title":"q${theirs.n}qTitle"}`, 'owner')).not.toBeNull();
    expect(found(`{"title":"q${ours.n}qTitle"}`, 'anonymous')).not.toBeNull();
    expect(found(`{"x":"${secrets[0]}"}`, 'chief')).not.toBeNull();
    expect(found(`{"title":"q${ours.n}qTitle"}`, 'owner')).toBeNull();
    expect(NOBODIES.every((actor) => sideOf(actor) === 'nobody')).toBe(true);
  });
});
