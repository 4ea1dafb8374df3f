import { parseArgs } from 'node:util';
import { simulate } from '@/simulator/engine';
import { figuresOf } from '@/simulator/figures';
import { violationsOf } from '@/simulator/invariants';
import { makeMarket } from '@/simulator/market';
import { POLICIES, policiesOf } from '@/simulator/policies';
import { tableOf } from '@/simulator/table';

const HELP = `npm run simulate -- [--days 60] [--seed 1] [--runs 1] [--policy default|all|a,b] [--start 2026-03-16]
                     [--workers 22] [--orders 22]

Runs the product's own rules over a synthetic market, without a database, and prints what comes of it.
Each run has a market of its own (seed, seed + 1, …), the same for every policy.
Policies: ${POLICIES.map(({ name }) => name).join(', ')}
`;

/** `npm run simulate`: the figures of some policies on the same markets. */
function main(): void {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      policy: { type: 'string', default: 'default' },
      start: { type: 'string', default: '2026-03-16' },
      workers: { type: 'string', default: '22' },
      orders: { type: 'string', default: '22' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const count = (name: 'days' | 'seed' | 'runs' | 'workers' | 'orders', most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new Error(`--${name} is a whole number from 1 to ${most}`);
    return value;
  };
  const [days, seed, runs] = [count('days', 730), count('seed', 1e9), count('runs', 100)];
  const start = new Date(`${values.start}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) throw new Error('--start is a day such as 2026-03-16');
  const policies = policiesOf(values.policy);
  const markets = Array.from({ length: runs }, (_, run) =>
    makeMarket({
      seed: seed + run,
      days,
      start,
      workers: count('workers', 500),
      ordersPerDay: count('orders', 500),
    }),
  );
  const [first] = markets;
  process.stdout.write(
    `${days} days from ${values.start}, seeds ${seed}–${seed + runs - 1}, about ${first?.orders.length} orders and ${first?.people.length} people a run\n\n`,
  );
  const results = policies.map((policy) => ({
    name: policy.name,
    runs: markets.map((market) => {
      const world = simulate(market, policy);
      const [violation] = violationsOf(world);
      if (violation) throw new Error(`the rules were broken under ${policy.name}: ${violation}`);
      return figuresOf(world);
    }),
  }));
  process.stdout.write(`${tableOf(results)}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
