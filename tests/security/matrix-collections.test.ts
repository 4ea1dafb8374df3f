import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type GraphqlSchema, readSchema } from '../support/graphql-schema';
import { openPanel, type Panel } from '../support/panel';
import { ACTORS, type ActorName, actorsOf, sideOf } from './support/actors';
import { each } from './support/ask';
import { leakIn, secretsIn } from './support/canaries';
import { openShelves, type Reach, reachOf, type Shelf, spare } from './support/collections';
import { openDoor } from './support/v1';
import { makeSource, type World } from './support/world';
import { COLLECTION_TABLE, type CollectionRow } from './tables/collections';

/** Every collection × everybody × what generated REST and GraphQL can do to it. */
let panel: Panel;
let ours: World;
let theirs: World;
let shelves: Shelf[];
let schema: GraphqlSchema;
let secrets: string[];
let asked = 0;
const leaks: string[] = [];

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri, inject('secret'));
  const door = await openDoor(panel, await makeSource(panel, inject('dataDir')));
  ours = await door.fresh();
  theirs = await door.fresh();
  secrets = await secretsIn(panel.db);
  shelves = await openShelves(panel, [ours, theirs]);
  schema = await readSchema(panel);
});
afterAll(async () => {
  process.stdout.write(`\n  authorisation of the collections: ${asked} cells\n`);
  await panel?.close();
});

const MOST = 25;
/** In CI one of three clever questions, another one each day; `NIMMIT_SECURITY=long` asks all. */
const isLong = process.env.NIMMIT_SECURITY === 'long';
const day = Math.floor(Date.now() / 86_400_000);
/** What a shelf's answer may carry that would be a leak elsewhere: a public price list, one's own account. */
const OPEN: Record<string, RegExp> = {
  skills: /pricing/g,
  plans: /pric(e|ing)/g,
  'payout-methods': /"flagReason"/g,
  // GraphQL's name of one, beside its null.
  payouts: /"Payout":null/g,
};

const rowOf = (slug: string): CollectionRow => COLLECTION_TABLE.find((row) => row.slug === slug) ?? { slug };
const known = () => shelves.filter(({ slug }) => COLLECTION_TABLE.some((row) => row.slug === slug));

function reachIn(row: CollectionRow, actor: ActorName): Reach {
  for (const reach of ['all', 'own', 'none'] as const)
    if (actorsOf(row[reach] ?? '').has(actor)) return reach;
  return 'refused';
}
const may = (words: string | undefined, actor: ActorName) => actorsOf(words ?? '').has(actor);

function listen(slug: string, actor: ActorName, text: string): void {
  asked += 1;
  const said = OPEN[slug] ? text.replaceAll(OPEN[slug], '') : text;
  const leak = leakIn(said, actor, ours.n, secrets);
  if (leak) leaks.push(`${actor}: ${slug} says ${leak}`);
}

describe('the table', () => {
  it('has every collection, and none that is gone', () => {
    const live = shelves.map(({ slug }) => slug).sort();
    expect(COLLECTION_TABLE.map(({ slug }) => slug).sort()).toEqual(live);
  });
});

describe('generated REST', () => {
  it('shows each what is theirs, one by one and in lists', async () => {
    const wrong: string[] = [];
    for (const shelf of known()) {
      const [mine, others] = [shelf.of(ours).slice(0, MOST), shelf.of(theirs).slice(0, MOST)];
      const row = rowOf(shelf.slug);
      await each(ACTORS, 4, async (actor) => {
        const token = ours.token(actor);
        const list = await shelf.list(token, [...mine, ...others]);
        listen(shelf.slug, actor, list.text);
        const reach = reachOf(list, mine, others);
        const expected = reachIn(row, actor);
        if (reach !== expected) wrong.push(`${actor}: ${shelf.slug} shows ${reach} and not ${expected}`);
        const other = others[0];
        if (!other) return;
        const one = await shelf.call(token, `/${other}?depth=1`, 'GET');
        listen(shelf.slug, actor, one.text);
        const isShown = one.status === 200;
        if (isShown !== (expected === 'all')) wrong.push(`${actor}: ${shelf.slug}/${other} is ${one.status}`);
        const count = await shelf.call(token, `/count?where[id][equals]=${other}`, 'GET');
        listen(shelf.slug, actor, count.text);
        const total = count.status === 200 ? (JSON.parse(count.text).totalDocs as number) : 0;
        if (total > 0 !== (expected === 'all'))
          wrong.push(`${actor}: ${shelf.slug} counts ${total} of another's`);
      });
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('tells no more when it is asked cleverly', async () => {
    const questions = [
      'depth=10',
      'depth=3&limit=0',
      'pagination=false',
      'select[adminNotes]=true&select[email]=true&select[hash]=true&select[secret]=true&select[account]=true',
      'depth=2&populate[users][email]=true&populate[users][profile]=true&populate[jobs][adminNotes]=true',
      'draft=true&trash=true&locale=all&fallback-locale=none',
      'sort=-createdAt&joins[jobs][limit]=50&joins[files][limit]=50',
      'where[or][0][id][exists]=true&where[or][1][createdAt][exists]=true',
    ];
    const wrong: string[] = [];
    const readers = ACTORS.filter(
      (actor) => sideOf(actor) !== 'staff' && actor !== 'expired' && actor !== 'signedOut',
    );
    for (const [shelfAt, shelf] of known().entries()) {
      await each(readers, 4, async (actor) => {
        for (const [at, question] of questions.entries()) {
          if (!isLong && (at + shelfAt + readers.indexOf(actor) + day) % 3 !== 0) continue;
          const said = await shelf.call(ours.token(actor), `?${question}`, 'GET');
          if (said.status >= 500) wrong.push(`${actor}: ${shelf.slug}?${question} is ${said.status}`);
          listen(shelf.slug, actor, said.text);
        }
      });
    }
    expect(wrong).toEqual([]);
  }, 900_000);

  it('lets each change what the table says, and nobody anything else', async () => {
    const wrong: string[] = [];
    const check = (actor: ActorName, what: string, status: number, isAllowed: boolean) => {
      asked += 1;
      const isRefused = status === 403 || status === 401 || status === 404;
      if (status >= 500 || isRefused === isAllowed) wrong.push(`${actor}: ${what} is ${status}`);
    };
    for (const shelf of known()) {
      const { slug } = shelf;
      const row = rowOf(slug);
      const any = shelf.of(ours)[0] ?? String((await panel.db.collection(slug).findOne())?._id ?? '');
      const other = shelf.of(theirs)[0];
      for (const actor of ACTORS) {
        const token = ours.token(actor);
        check(
          actor,
          `POST ${slug}`,
          (await shelf.call(token, '', 'POST', {})).status,
          may(row.creates, actor),
        );
        if (!any) continue;
        const changed = await shelf.call(token, `/${any}`, 'PATCH', {});
        check(actor, `PATCH ${slug}`, changed.status, may(row.updates, actor));
        if (other) {
          const theirOwn = await shelf.call(token, `/${other}`, 'PATCH', {});
          check(actor, `PATCH another's ${slug}`, theirOwn.status, may(row.updatesTheirs, actor));
        }
        const twin = await spare(panel, slug, shelf.of(ours)[0]);
        const gone = await shelf.call(token, `/${twin}`, 'DELETE');
        check(actor, `DELETE ${slug}`, gone.status, may(row.removes, actor));
        // What nobody could take away would be shown to the suites that follow: a second plan, say.
        await panel.db.collection(slug).deleteOne({ _id: new ObjectId(twin) });
      }
    }
    expect(wrong).toEqual([]);
  }, 900_000);

  it('changes nothing by a filter that names others', async () => {
    const wrong: string[] = [];
    for (const shelf of known()) {
      const other = shelf.of(theirs)[0];
      if (!other) continue;
      const filter = `?where[id][equals]=${other}`;
      const before = await panel.db.collection(shelf.slug).countDocuments();
      await each(
        ACTORS.filter((actor) => sideOf(actor) !== 'staff'),
        4,
        async (actor) => {
          for (const method of ['PATCH', 'DELETE']) {
            const said = await shelf.call(
              ours.token(actor),
              filter,
              method,
              method === 'PATCH' ? {} : undefined,
            );
            listen(shelf.slug, actor, said.text);
            if (said.status >= 500 || said.ids.length > 0)
              wrong.push(`${actor}: ${method} ${shelf.slug} ${said.status}`);
          }
        },
      );
      if ((await panel.db.collection(shelf.slug).countDocuments()) < before)
        wrong.push(`${shelf.slug} lost documents`);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

describe('GraphQL', () => {
  it('shows and changes no more than REST does', async () => {
    const wrong: string[] = [];
    for (const shelf of known()) {
      const names = namesOf(shelf.slug);
      const [mine, others] = [shelf.of(ours).slice(0, MOST), shelf.of(theirs).slice(0, MOST)];
      if (!names || others.length === 0) continue;
      const ids = JSON.stringify([...mine, ...others]);
      const row = rowOf(shelf.slug);
      await each(ACTORS, 4, async (actor) => {
        const token = ours.token(actor);
        const say = async (query: string) => {
          const { body } = await panel.graphql<Record<string, unknown>>(query, { token });
          listen(shelf.slug, actor, JSON.stringify(body));
          return body.data ?? {};
        };
        const list = await say(
          `{ ${names.many}(where: { id: { in: ${ids} } }, limit: 100) { docs { id } } }`,
        );
        const docs = (list[names.many] as { docs?: { id: string }[] } | null)?.docs;
        const reach = docs
          ? reachOf({ status: 200, ids: docs.map(({ id }) => id), text: '' }, mine, others)
          : 'refused';
        if (reach !== reachIn(row, actor)) wrong.push(`${actor}: ${names.many} shows ${reach}`);
        const one = await say(`{ ${names.one}(id: "${others[0]}") { id } }`);
        if (Boolean(one[names.one]) !== (reachIn(row, actor) === 'all'))
          wrong.push(`${actor}: ${names.one} of another`);
        if (sideOf(actor) === 'staff') return;
        for (const change of [
          `mutation { update${names.one}(id: "${others[0]}", data: {}) { id } }`,
          `mutation { delete${names.one}(id: "${others[0]}") { id } }`,
        ]) {
          const done = Object.values(await say(change)).some(Boolean);
          if (done) wrong.push(`${actor}: ${change}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

/** GraphQL's names of a collection: the type of one, and the question for many. */
function namesOf(slug: string): { one: string; many: string } | null {
  const one = Object.entries(schema.slugs).find(([, of]) => of === slug)?.[0];
  const many = schema.lists.find(({ type }) => {
    const docs = schema.fields(type).find(({ name }) => name === 'docs');
    return docs?.type === one;
  })?.name;
  return one && many ? { one, many } : null;
}

it('no canary was seen', () => {
  expect([...new Set(leaks)]).toEqual([]);
});

it('a hole is noticed: a verdict turned round', () => {
  const row = rowOf('jobs');
  expect(reachIn({ ...row, all: `${row.all} bystander` }, 'bystander')).not.toBe(reachIn(row, 'bystander'));
  expect(reachOf({ status: 200, ids: ['b'], text: '' }, ['a'], ['b'])).toBe('all');
  expect(reachOf({ status: 200, ids: ['a'], text: '' }, ['a'], ['b'])).toBe('own');
});
