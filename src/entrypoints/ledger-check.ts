import { MongoClient } from 'mongodb';
import { checkLedger } from '@/features/credits';
import { env } from '@/platform/env';
import { adoptRunningServices } from './running-services';

/** `npm run ledger:check`: adds every posting up again and prints what does not hold; exit code 1 when something does not. */
async function main(): Promise<number> {
  await adoptRunningServices();
  const client = await MongoClient.connect(env().MONGODB_URI, { serverSelectionTimeoutMS: 10_000 });
  try {
    const violations = await checkLedger(client.db());
    for (const { invariant, message } of violations)
      process.stdout.write(`invariant ${invariant}: ${message}\n`);
    process.stdout.write(
      violations.length === 0 ? 'The ledger adds up.\n' : `${violations.length} differences\n`,
    );
    return violations.length === 0 ? 0 : 1;
  } finally {
    await client.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
