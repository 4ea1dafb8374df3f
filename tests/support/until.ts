import { setTimeout as delay } from 'node:timers/promises';

/** Waits until something holds, asking every 100 ms. Throws when it does not within `patienceMs`. */
export async function until(holds: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come true within ${patienceMs} ms`);
    await delay(100);
  }
}
