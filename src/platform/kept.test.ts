import { EventEmitter } from 'node:events';
import type { ClientSession, Db } from 'mongodb';
import { expect, it } from 'vitest';
import { forgetAfter, kept, keptBriefly, keptOwners, watchKept } from './kept';
import type { Logger } from './logger';

/** A database whose change stream is told by hand. */
function fakeDb(databaseName: string) {
  let turn = Promise.withResolvers<unknown>();
  turn.promise.catch(() => undefined);
  const then = async (end: () => void) => {
    end();
    turn = Promise.withResolvers();
    turn.promise.catch(() => undefined);
    await new Promise(setImmediate);
  };
  const close = () => then(() => turn.reject(new Error('closed')));
  const stream = Object.assign(new EventEmitter(), { next: () => turn.promise, close });
  const tell = (coll: string) => then(() => turn.resolve({ ns: { db: databaseName, coll } }));
  const lose = () => then(() => turn.reject(new Error('lost')));
  return { db: { databaseName, watch: () => stream } as unknown as Db, stream, tell, lose };
}

function counted() {
  let reads = 0;
  const name = `things-${Math.random()}`;
  const read = kept(name, async () => {
    reads += 1;
    return reads;
  });
  return { name, read };
}

const silent = { warn: () => undefined } as unknown as Logger;

it('reads every time while nobody watches for changes', async () => {
  const { db } = fakeDb('unwatched');
  const { read } = counted();
  expect([await read(db), await read(db)]).toEqual([1, 2]);
});

it('reads once while watched, again after a change of its collection, and never again what was under way', async () => {
  const { db, stream, tell, lose } = fakeDb('watched');
  const { name, read } = counted();
  const stop = await watchKept(db, silent);
  expect([await read(db), await read(db)]).toEqual([1, 2]);
  stream.emit('resumeTokenChanged');
  expect(await Promise.all([read(db), read(db)])).toEqual([3, 3]);
  await tell('others');
  expect(await read(db)).toBe(3);
  const underWay = read(db);
  await tell(name);
  await underWay;
  expect(await read(db)).toBe(4);
  await lose();
  expect([await read(db), await read(db)]).toEqual([5, 6]);
  await stop();
});

it('keeps one entry a key, and nothing where nobody watches', async () => {
  const { db, stream } = fakeDb('briefly');
  const brief = keptBriefly<string>();
  let reads = 0;
  const ask = (key: string) => brief(db, key, async () => `${key}${++reads}`);
  expect([await ask('a'), await ask('a')]).toEqual(['a1', 'a2']);
  const stop = await watchKept(db, silent);
  stream.emit('resumeTokenChanged');
  expect([await ask('a'), await ask('b'), await ask('a')]).toEqual(['a3', 'b4', 'a3']);
  await stop();
  expect(await ask('a')).toBe('a5');
});

it('forgets what a transaction has changed when it has ended, and not before', async () => {
  const { db, stream } = fakeDb('own changes');
  const { name, read } = counted();
  const stop = await watchKept(db, silent);
  stream.emit('resumeTokenChanged');
  const session = new EventEmitter() as unknown as ClientSession;
  expect(await read(db)).toBe(1);
  for (let change = 0; change < 20; change += 1) forgetAfter(session, name);
  expect((session as unknown as EventEmitter).listenerCount('ended')).toBe(1);
  expect(await read(db)).toBe(1);
  session.emit('ended', session);
  expect(await read(db)).toBe(2);
  await stop();
});

it('says whose things there are while watched, and otherwise that one has to look', async () => {
  const { db, stream, tell } = fakeDb('owners');
  let owners = ['a'];
  const filters: unknown[] = [];
  const distinct = async (_: string, filter: unknown) => {
    filters.push(filter);
    return owners;
  };
  Object.assign(db, { collection: () => ({ distinct }) });
  const may = keptOwners('owned-things', { enabled: true });
  expect(await may(db, 'b')).toBe(true);
  const stop = await watchKept(db, silent);
  stream.emit('resumeTokenChanged');
  expect([await may(db, 'a'), await may(db, 'b')]).toEqual([true, false]);
  owners = ['b'];
  expect(await may(db, 'b')).toBe(false);
  await tell('owned-things');
  expect([await may(db, 'a'), await may(db, 'b')]).toEqual([false, true]);
  expect(filters).toEqual([{ enabled: true }, { enabled: true }]);
  await stop();
});
