import { type ChangeStream, MongoServerError } from 'mongodb';
import { describe, expect, it, vi } from 'vitest';
import { followChanges } from './change-feed';

/** A change stream that gives what it is told to, and then fails, or waits until it is closed. */
function streamOf(ids: number[], end?: Error): ChangeStream {
  const left = [...ids];
  const closed = Promise.withResolvers<never>();
  closed.promise.catch(() => undefined);
  return {
    next: async () => {
      const _id = left.shift();
      if (_id !== undefined) return { _id };
      if (end) throw end;
      return closed.promise;
    },
    close: async () => closed.reject(new Error('closed')),
  } as unknown as ChangeStream;
}

async function followed(streams: ChangeStream[]) {
  const heard: unknown[] = [];
  const openings: unknown[] = [];
  const losses: unknown[] = [];
  const stop = followChanges({
    watch: (options) => {
      openings.push(options.resumeAfter ?? 'now');
      return streams[openings.length - 1] as ChangeStream;
    },
    tell: ({ _id }) => heard.push(_id),
    lost: (error) => losses.push((error as Error).message),
  });
  await vi.waitUntil(() => openings.length === streams.length, { timeout: 5_000 });
  await new Promise(setImmediate);
  await stop();
  await new Promise(setImmediate);
  return { heard, openings, losses };
}

describe('a change feed', () => {
  it('goes on where it was when the stream is lost, and says so', async () => {
    const seen = await followed([streamOf([1, 2], new Error('gone')), streamOf([3])]);
    expect(seen).toEqual({ heard: [1, 2, 3], openings: ['now', 2], losses: ['gone'] });
  });

  it('goes on from now when the database has not kept what followed', async () => {
    const past = new MongoServerError({ message: 'too old', code: 286 });
    const seen = await followed([streamOf([1], past), streamOf([9])]);
    expect(seen).toEqual({ heard: [1, 9], openings: ['now', 'now'], losses: ['too old'] });
  });

  it('takes its own end for no loss', async () => {
    expect(await followed([streamOf([])])).toEqual({ heard: [], openings: ['now'], losses: [] });
  });
});
