import { ObjectId } from 'mongodb';
import type { Clock } from '@/shared/clock';
import { randomFrom } from './random';

/**
 * While history is made, ids carry the time that history has reached, and are the same for the same seed: lists by id
 * are lists by time, and what is drawn from an id (the sample of quality checks) comes out the same.
 * @returns a function that ends it
 */
export function idsOfHistory(clock: Clock, seed: number): () => void {
  const original = ObjectId.generate;
  const random = randomFrom(seed).fork('ids');
  const place = Buffer.from(Array.from({ length: 5 }, () => random.int(0, 255)));
  let count = random.int(0, 0xff_ffff);
  ObjectId.generate = (time?: number) => {
    count = (count + 1) & 0xff_ffff;
    const id = Buffer.alloc(12);
    id.writeUInt32BE(time ?? Math.floor(clock.now().getTime() / 1000), 0);
    place.copy(id, 4);
    id.writeUIntBE(count, 9, 3);
    return id;
  };
  return () => {
    ObjectId.generate = original;
  };
}
