import { ObjectId } from 'mongodb';
import { afterEach, expect, it } from 'vitest';
import { follow, tellFollowers } from './event-followers';
import type { StoredEvent } from './events';

const event = (): StoredEvent => ({
  _id: new ObjectId(),
  type: 'job.created',
  rooms: [],
  data: {},
  at: new Date(),
});
const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

function listen() {
  const heard: StoredEvent[] = [];
  const follower = follow((one) => heard.push(one));
  leaving.push(follower.leave);
  return { heard, stream: follower.tell };
}

it('hears of an event once, whether the commit or the stream is first', () => {
  const { heard, stream } = listen();
  const [mine, late] = [event(), event()];
  tellFollowers([mine]);
  stream(mine);
  stream(late);
  tellFollowers([late]);
  expect(heard).toEqual([mine, late]);
});

it('hears of other processes by the stream alone', () => {
  const { heard, stream } = listen();
  const theirs = event();
  stream(theirs);
  expect(heard).toEqual([theirs]);
});

it('remembers no more than it must', () => {
  const { heard, stream } = listen();
  const first = event();
  tellFollowers([first, ...Array.from({ length: 5_000 }, event)]);
  stream(first);
  expect(heard).toHaveLength(5_002);
});
