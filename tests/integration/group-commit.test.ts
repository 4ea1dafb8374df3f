import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { laneNamed, unitOfWork } from '@/platform/unit-of-work';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';

interface Mark {
  _id: ObjectId;
  name: number;
}

const LANE = 'the-counter';
const CROWD = 20;

let app: InProcess;
let stirLane: (name: string) => void;
/** In which transaction each piece of work ran last. */
let ranIn: Map<number, string>;

const marks = () => app.system.db.collection<Mark>('marks');
const numbers = Array.from({ length: CROWD }, (_, index) => index);

beforeAll(async () => {
  app = await bootInProcess(new Date('2026-07-06T03:00:00Z'));
  ({ stirLane } = await import('@/platform/lane'));
});
afterAll(() => app?.stop());
beforeEach(async () => {
  ranIn = new Map();
  await marks().deleteMany({});
  await app.system.db.collection('counters').updateOne({ key: LANE }, { $set: { n: 0 } }, { upsert: true });
});

const person = (more: Partial<Context> = {}): Context => ({
  ...app.as(personActor({ _id: new ObjectId(), role: 'client' })),
  queueAt: LANE,
  sharesCommit: true,
  ...more,
});

/** Counts at the one counter and leaves a mark; `then` may refuse after that. */
const count = (name: number, then?: (tx: TxContext) => Promise<void>) => async (tx: TxContext) => {
  ranIn.set(name, tx.req.transactionID as string);
  const counter = await tx.db
    .collection<{ key: string; n: number }>('counters')
    .findOneAndUpdate({ key: LANE }, { $inc: { n: 1 } }, { session: tx.session, returnDocument: 'after' });
  tx.insertLast('marks', { _id: new ObjectId(), name });
  await then?.(tx);
  return counter?.n;
};

const crowd = (thenOf: (name: number) => ((tx: TxContext) => Promise<void>) | undefined = () => undefined) =>
  Promise.allSettled(numbers.map((name) => unitOfWork(person(), count(name, thenOf(name)))));

const values = (answers: PromiseSettledResult<unknown>[]) =>
  answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason.message)));

const standing = async () => (await marks().find().toArray()).map(({ name }) => name).sort((a, b) => a - b);

describe('a queue whose people may share a transaction', () => {
  it('serves them in order by far fewer transactions, each with its own answer', async () => {
    expect(values(await crowd())).toEqual(numbers.map((index) => index + 1));
    expect(await standing()).toEqual(numbers);
    expect(new Set(ranIn.values()).size).toBeLessThanOrEqual(Math.ceil(CROWD / 8) + 1);
  });

  it('undoes what is refused and nothing else, wherever it stands', async () => {
    const refused = [0, 5, 6, 13, 19];
    const refuse = async () => {
      throw errors.conflict('Not this one.');
    };
    const answers = await crowd((name) => (refused.includes(name) ? refuse : undefined));
    const served = numbers.filter((name) => !refused.includes(name));
    expect(numbers.filter((index) => answers[index]?.status === 'rejected')).toEqual(refused);
    expect(refused.map((index) => values(answers)[index])).toEqual(refused.map(() => 'Not this one.'));
    expect(await standing()).toEqual(served);
    const counted = served.map((index) => values(answers)[index]);
    expect([...counted].sort((a, b) => Number(a) - Number(b))).toEqual(served.map((_, index) => index + 1));
  });

  it('finds who is refused only at the end of their transaction', async () => {
    const taken = new ObjectId();
    await marks().insertOne({ _id: taken, name: -1 });
    const answers = await crowd((name) =>
      name === 3 ? async (tx) => tx.insertLast('marks', { _id: taken, name }) : undefined,
    );
    expect(answers.map(({ status }) => status).indexOf('rejected')).toBe(3);
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await standing()).toEqual([-1, ...numbers.filter((name) => name !== 3)]);
  });

  it('passes through when others write the same document outside the queue', async () => {
    const outside = Promise.allSettled(
      numbers.slice(0, 6).map((name) => unitOfWork(app.system, count(100 + name))),
    );
    const answers = await crowd();
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await outside).every(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await standing()).length).toBe(CROWD + 6);
    const counter = await app.system.db.collection('counters').findOne({ key: LANE });
    expect(counter?.n).toBe(CROWD + 6);
  });

  it('sends home who need not wait, and never whom it is serving', async () => {
    let isOver = false;
    const askFirst = async () => {
      if (isOver) throw errors.conflict('Sold out.');
    };
    const close = (name: number) => async () => {
      if (name !== 2) return;
      isOver = true;
      stirLane(laneNamed(LANE));
    };
    const answers = await Promise.allSettled(
      numbers.map((name) => unitOfWork(person({ askFirst }), count(name, close(name)))),
    );
    const served = numbers.filter((index) => answers[index]?.status === 'fulfilled');
    expect(served).toContain(2);
    expect(served.length).toBeLessThan(CROWD);
    expect(await standing()).toEqual(served);
  });

  it('inserts earlier what is read within the transaction', async () => {
    const seen = await unitOfWork(person(), async (tx) => {
      const look = () => tx.db.collection('marks').countDocuments({}, { session: tx.session });
      tx.insertLast('marks', { _id: new ObjectId(), name: 1 });
      const before = await look();
      await tx.flush('marks');
      return [before, await look()];
    });
    expect(seen).toEqual([0, 1]);
    expect(await standing()).toEqual([1]);
  });
});
