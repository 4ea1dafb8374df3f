import { setTimeout as delay } from 'node:timers/promises';
import { ObjectId } from 'mongodb';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clientEvents } from '@/composition/realtime';
import { dataOf, Http } from '../support/http';
import { openPanel, type Panel } from '../support/panel';
import { ACTORS, type ActorName, actorsOf, sideOf } from './support/actors';
import { each } from './support/ask';
import { leakIn, secretsIn } from './support/canaries';
import { type Door, openDoor } from './support/v1';
import { makeSource, type World } from './support/world';
import { EVENT_TABLE, NAMESPACE_TABLE } from './tables/sockets';

/** Namespaces and events × everybody × their own and another company's jobs, and what each hears. */
let panel: Panel;
let door: Door;
let ours: World;
let theirs: World;
let secrets: string[];
let asked = 0;
const open: Socket[] = [];
const baseUrl = inject('baseUrl');

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri, inject('secret'));
  door = await openDoor(panel, await makeSource(panel, inject('dataDir')));
  ours = await door.fresh();
  theirs = await door.fresh();
  secrets = await secretsIn(panel.db);
});
afterAll(async () => {
  for (const socket of open) socket.disconnect();
  process.stdout.write(`\n  authorisation of the sockets: ${asked} cells\n`);
  await panel?.close();
});

type Heard = { name: string; text: string }[];

async function enter(
  namespace: string,
  token: string | null,
): Promise<{ socket: Socket; heard: Heard } | null> {
  const socket = io(`${baseUrl}${namespace}`, {
    auth: token ? { token } : {},
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  open.push(socket);
  const heard: Heard = [];
  socket.onAny((name: string, ...data: unknown[]) => heard.push({ name, text: JSON.stringify(data) }));
  return new Promise((resolve) => {
    socket.once('connect', () => resolve({ socket, heard }));
    socket.once('connect_error', () => resolve(null));
  });
}

const ask = (socket: Socket, event: string, data: unknown) =>
  socket.timeout(20_000).emitWithAck(event, data) as Promise<{
    ok: boolean;
    error?: { code: string };
    data?: unknown;
  }>;

describe('the tables', () => {
  it('have every event that a client may send', () => {
    const live = clientEvents.map(({ namespace, name }) => `${namespace} ${name}`).sort();
    expect(EVENT_TABLE.map(({ event }) => event).sort()).toEqual(live);
  });
});

it('each enters where the table says', async () => {
  const wrong: string[] = [];
  for (const { namespace, enters } of NAMESPACE_TABLE) {
    await each(ACTORS, 6, async (actor) => {
      asked += 1;
      const isIn = (await enter(namespace, ours.token(actor))) !== null;
      if (isIn !== actorsOf(enters).has(actor))
        wrong.push(`${actor}: ${namespace} ${isIn ? 'let in' : 'kept out'}`);
    });
  }
  expect(wrong).toEqual([]);
});

it('each event does what the table says, on one’s own job and on another’s', async () => {
  const wrong: string[] = [];
  for (const { event, ok, data } of EVENT_TABLE) {
    const [namespace = '', name = ''] = event.split(' ');
    await each(ACTORS, 6, async (actor) => {
      const entered = await enter(namespace, ours.token(actor));
      if (!entered) return;
      const expected = actorsOf(ok).has(actor);
      asked += 2;
      const own = await ask(entered.socket, name, data(ours));
      if (own.ok !== expected) wrong.push(`${actor}: ${event} is ${JSON.stringify(own).slice(0, 120)}`);
      if (!data(theirs).jobId || sideOf(actor) === 'staff') return;
      const foreign = await ask(entered.socket, name, data(theirs));
      if (foreign.ok) wrong.push(`${actor}: ${event} of another company`);
      const leak = leakIn(JSON.stringify([own, foreign]), actor, ours.n, secrets);
      if (leak) wrong.push(`${actor}: ${event} answers ${leak}`);
    });
  }
  expect(wrong).toEqual([]);
});

it('nobody hears what is not theirs: words, internal words, other companies, prices, pay', async () => {
  const listeners: { actor: ActorName; namespace: string; heard: Heard }[] = [];
  for (const namespace of ['/jobs', '/messages', '/admin']) {
    await each(ACTORS, 6, async (actor) => {
      const entered = await enter(namespace, ours.token(actor));
      if (!entered) return;
      const jobs = ['job.inProgress', 'job.matching', 'job.review', 'job.strangers'].map((name) =>
        ours.id(name),
      );
      for (const jobId of [...jobs, theirs.id('job.inProgress')])
        if (namespace !== '/admin') await ask(entered.socket, 'job:subscribe', { jobId });
      listeners.push({ actor, namespace, heard: entered.heard });
    });
  }
  const as = (world: World, actor: ActorName) => new Http(baseUrl, world.token(actor));
  for (const world of [ours, theirs]) {
    const mark = `q${world.n}q`;
    const job = `/v1/jobs/${world.id('job.inProgress')}`;
    dataOf(await as(world, 'owner').post(`${job}/messages`, { body: `${mark}Message spoken` }));
    dataOf(
      await as(world, 'operations').post(`${job}/messages`, {
        body: `${mark}Internal spoken`,
        internal: true,
      }),
    );
    dataOf(await as(world, 'candidate').post(`/v1/jobs/${world.id('job.matching')}/accept`));
    dataOf(await as(world, 'owner').post(`/v1/jobs/${world.id('job.review')}/complete`, { version: 1 }));
  }
  await expect
    .poll(
      () =>
        listeners.some(
          ({ actor, heard }) =>
            actor === 'assigned' && heard.some(({ text }) => text.includes('Message spoken')),
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  await delay(1_500);
  const wrong: string[] = [];
  for (const { actor, namespace, heard } of listeners) {
    asked += 1;
    for (const { name, text } of heard) {
      const leak = leakIn(text, actor, ours.n, secrets);
      if (leak) wrong.push(`${actor} in ${namespace} hears ${name}: ${leak}`);
    }
  }
  expect(wrong).toEqual([]);
  const heardInternal = (actor: ActorName) =>
    listeners.some(
      (one) => one.actor === actor && one.heard.some(({ text }) => text.includes(`q${ours.n}qInternal`)),
    );
  for (const actor of ['operations', 'quality', 'support', 'chief'] as const)
    expect([actor, heardInternal(actor)]).toEqual([actor, true]);
  expect(heardInternal('finance')).toBe(false);
});

it('a worker who was away while the job was taken from them hears nothing of it on coming back', async () => {
  const world = await door.fresh();
  const job = world.id('job.inProgress');
  const socket = io(`${baseUrl}/messages`, {
    auth: { token: world.token('assigned') },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 1_500,
    reconnectionDelayMax: 1_500,
  });
  open.push(socket);
  const heard: string[] = [];
  socket.on('job:new_message', (message) => heard.push(JSON.stringify(message)));
  await new Promise((resolve) => socket.once('connect', () => resolve(null)));
  expect(await ask(socket, 'job:subscribe', { jobId: job })).toMatchObject({ ok: true });
  const say = async (body: string) =>
    dataOf(await new Http(baseUrl, world.token('owner')).post(`/v1/jobs/${job}/messages`, { body }));
  await say('heard before');
  await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const back = new Promise((resolve) => socket.io.once('reconnect', () => resolve(null)));
  socket.io.engine.close();
  await panel.db
    .collection('jobs')
    .updateOne({ _id: new ObjectId(job) }, { $set: { worker: new ObjectId(world.id('bystander')) } });
  await say('said while away');
  await back;
  await say('said after');
  await delay(1_000);
  expect(heard.filter((text) => /while away|said after/.test(text))).toEqual([]);
});
