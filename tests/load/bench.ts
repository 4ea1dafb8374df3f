import { measureList } from './list-of-jobs';
import { measureMatching, measureMillion } from './matching';
import { measureMessages } from './messages';
import { measureOffers } from './offers';
import { type Helper, startHelper } from './support/child';
import { type Figure, printFigures } from './support/figures';
import { makeCompany } from './support/people-and-jobs';
import { openWorld } from './support/world';

/**
 * Measures the product against peers that do the same work, both sides of each ratio in turns within one run, and
 * prints a table. Loopback only, a data directory of its own; ends by itself within four minutes. Names of parts
 * (`list`, `messages`, `matching`) as arguments run only those; `offers` and `million`
 * take longer and run only when they are named.
 */
const SOCKETS = 1_000;
const PATIENCE_MS =
  (process.argv.includes('million') ? 20 : process.argv.includes('offers') ? 8 : 4) * 60_000;

let stopAll = async (): Promise<void> => undefined;
const startedAt = Date.now();
const asked = process.argv.slice(2);
const wants = (part: string) => asked.length === 0 || asked.includes(part);
const say = (text: string) =>
  process.stderr.write(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

async function run(): Promise<Figure[]> {
  say('starting the server and its services');
  const world = await openWorld();
  const helpers: Helper[] = [];
  const peer = async (script: string) => {
    const helper = await startHelper(script, world.env);
    helpers.push(helper);
    return `http://127.0.0.1:${helper.hello.port}`;
  };
  stopAll = async () => {
    for (const helper of helpers.splice(0)) await helper.stop();
    await world.stop();
  };
  try {
    const figures: Figure[] = [];
    if (wants('list') || wants('messages')) {
      say('making a company of 500 jobs');
      const company = await makeCompany(world, SOCKETS);
      const ours = world.server.baseUrl.replace('localhost', '127.0.0.1');
      const express = await peer('peers/express-mongoose.ts');
      if (wants('list')) {
        say('lists');
        figures.push(
          ...(await measureList({ ours, express, bare: await peer('peers/bare-driver.ts') }, company)),
        );
      }
      if (wants('messages')) {
        say(`messages, ${SOCKETS} sockets on each side`);
        figures.push(...(await measureMessages({ ours, express }, company)));
      }
    }
    for (const helper of helpers.splice(0)) await helper.stop();
    if (wants('matching')) {
      say('matching among 1,000 and 100,000 workers');
      figures.push(...(await measureMatching(world)));
    }
    if (asked.includes('offers')) {
      say('a thousand jobs in a minute');
      figures.push(...(await measureOffers(world)));
    }
    if (asked.includes('million')) {
      say('matching among 1,000 and 1,000,000 workers');
      figures.push(...(await measureMillion(world)));
    }
    return figures;
  } finally {
    await stopAll();
  }
}

async function end(reason: string, code: number): Promise<never> {
  say(reason);
  await stopAll();
  process.exit(code);
}

setTimeout(() => void end(`ended: it took over ${PATIENCE_MS / 60_000} minutes`, 1), PATIENCE_MS).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end('interrupted', 1));
printFigures(await run());
say('done');
process.exit(0);
