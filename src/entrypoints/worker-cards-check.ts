import { getPayload } from 'payload';
import { rebuildWorkerCards } from '@/features/workers';
import { createContext } from '@/platform/create-context';
import { adoptRunningServices } from './running-services';

/** `npm run worker-cards:check [-- --repair]`: prints what differs between the cards and the record. */
async function main(): Promise<number> {
  await adoptRunningServices();
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const ctx = createContext(payload, { kind: 'system', name: 'worker-cards:check' });
  const repair = process.argv.includes('--repair');
  const differences = await rebuildWorkerCards(ctx, { repair });
  for (const { worker, field, stored, rebuilt } of differences) {
    process.stdout.write(
      `${worker} ${field}: ${JSON.stringify(stored)} should be ${JSON.stringify(rebuilt)}\n`,
    );
  }
  process.stdout.write(
    `${differences.length} differences${repair && differences.length > 0 ? ', repaired' : ''}\n`,
  );
  await payload.destroy();
  return differences.length > 0 && !repair ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
