import { startHelper } from './support/child';
import { type Figure, median, ms, times } from './support/figures';
import type { LoadResult, LoadRound } from './support/loader';
import type { Company } from './support/people-and-jobs';

const ROUNDS = 6;
const SECONDS = 3;
const CONNECTIONS = 16;
const PATH = '/v1/jobs?limit=20';

export type Sides = Record<'ours' | 'express' | 'bare', string>;

/** `GET /v1/jobs`: product, Express + Mongoose lean and the bare driver, in short rounds one after the other. */
export async function measureList(sides: Sides, { client }: Company): Promise<Figure[]> {
  await assertSame(sides, client.token);
  const loader = await startHelper('support/loader.ts');
  const names = Object.keys(sides) as (keyof Sides)[];
  const seen: Record<keyof Sides, LoadResult[]> = { ours: [], express: [], bare: [] };
  const round = (name: keyof Sides, seconds: number) => {
    const question: LoadRound = {
      url: sides[name] + PATH,
      token: client.token,
      connections: CONNECTIONS,
      seconds,
    };
    return loader.ask<LoadResult>(question);
  };
  try {
    for (const name of names) await round(name, 2);
    for (let index = 0; index < ROUNDS; index += 1) {
      const order = index % 2 ? [...names].reverse() : names;
      for (const name of order) seen[name].push(await round(name, SECONDS));
    }
  } finally {
    await loader.stop();
  }
  const ratio = (other: 'express' | 'bare') =>
    median(seen.ours.map(({ perSecond }, index) => perSecond / (seen[other][index]?.perSecond ?? 1)));
  const p99 = (name: keyof Sides) => median(seen[name].map((result) => result.p99));
  const said = (name: keyof Sides) => {
    const perSecond = Math.round(median(seen[name].map((result) => result.perSecond)));
    return `${perSecond}/s  p50 ${ms(median(seen[name].map(({ p50 }) => p50)))}  p99 ${ms(p99(name))}`;
  };
  const work = 'GET /v1/jobs, 20 of 500';
  const slower = p99('ours') / p99('express');
  return [
    figure(`${work} · Express + Mongoose`, ratio('express'), 2, said('ours'), said('express')),
    figure(`${work} · bare driver`, ratio('bare'), 0.8, said('ours'), said('bare')),
    {
      work: `${work} · p99 against Express`,
      ratio: times(slower),
      wanted: '≤ 1×',
      met: slower <= 1,
      ours: ms(p99('ours')),
      theirs: ms(p99('express')),
    },
  ];
}

const figure = (work: string, ratio: number, least: number, ours: string, theirs: string): Figure => ({
  work,
  ratio: times(ratio),
  wanted: `≥ ${least}×`,
  met: ratio >= least,
  ours,
  theirs,
});

/** Everybody must answer with the same jobs, people, skills and counts, or the race is not one. */
async function assertSame(sides: Sides, token: string): Promise<void> {
  const told = await Promise.all(
    Object.values(sides).map(async (base) => {
      const answer = await fetch(base + PATH, { headers: { authorization: `Bearer ${token}` } });
      const { data, pagination } = (await answer.json()) as {
        data: Record<string, unknown>[];
        pagination: object;
      };
      const facts = data.map((job) =>
        ['id', 'title', 'client', 'worker', 'unreadMessages', 'latestVersion', 'deadline'].map(
          (key) => job[key],
        ),
      );
      const skills = data.map((job) => (job.requiredSkills as { id: string }[]).map(({ id }) => id));
      return JSON.stringify({ facts, skills, pagination });
    }),
  );
  if (new Set(told).size !== 1) throw new Error(`the sides do not answer the same:\n${told.join('\n')}`);
}
