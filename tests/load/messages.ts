import { startHelper } from './support/child';
import { type Figure, median, ms, percentile, times } from './support/figures';
import type { Company } from './support/people-and-jobs';
import type { Talk } from './support/talker';

const ROUNDS = 8;
const MESSAGES = 60;
const AT_ONCE = 4;
const P99_MS = 50;

/** `POST /v1/jobs/:id/messages` until the other side's socket has it, with everybody else connected too. */
export async function measureMessages(
  sides: Record<'ours' | 'express', string>,
  { client, workers, jobs }: Company,
): Promise<Figure[]> {
  // The senders of both sides are one process, so that neither waits for the other's fan-out.
  const talker = await startHelper('support/talker.ts');
  const seen: Record<'ours' | 'express', number[]> = { ours: [], express: [] };
  const names = ['ours', 'express'] as const;
  const ratios: number[] = [];
  try {
    for (const name of names) {
      await talker.ask({ connect: sides[name], tokens: workers.map(({ token }) => token) } satisfies Talk);
    }
    const say = (name: 'ours' | 'express', messages: number) =>
      talker.ask<number[]>({
        send: sides[name],
        token: client.token,
        jobs: jobs.slice(0, 100),
        messages,
        atOnce: AT_ONCE,
      } satisfies Talk);
    for (const name of names) await say(name, MESSAGES);
    for (let index = 0; index < ROUNDS; index += 1) {
      const round: Record<string, number> = {};
      for (const name of index % 2 ? (['express', 'ours'] as const) : names) {
        const heard = await say(name, MESSAGES);
        seen[name].push(...heard);
        round[name] = median(heard);
      }
      ratios.push((round.express ?? 0) / (round.ours ?? 1));
    }
  } finally {
    await talker.stop();
  }
  const said = (name: 'ours' | 'express') =>
    `p50 ${ms(percentile(seen[name], 0.5))}  p99 ${ms(percentile(seen[name], 0.99))}`;
  const ratio = median(ratios);
  const p99 = percentile(seen.ours, 0.99);
  const work = `a message to the other side's socket, ${workers.length} sockets`;
  return [
    {
      work: `${work} · speed`,
      ratio: times(ratio),
      wanted: '≥ 1×',
      met: ratio >= 1,
      ours: said('ours'),
      theirs: said('express'),
    },
    {
      work: `${work} · p99`,
      ratio: ms(p99),
      wanted: `< ${P99_MS} ms`,
      met: p99 < P99_MS,
      ours: said('ours'),
      theirs: said('express'),
    },
  ];
}
