import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import { subscribers } from '@/composition/subscribers';
import { ensureOwner } from '@/features/accounts';
import { createContext } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import { registerSubscribers } from '@/platform/subscribers';
import { adoptRunningServices } from './running-services';

/** `npm run owner:create -- --email you@example.com`: makes an owner and mails a link to set the password. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: 'string' } } });
  if (!values.email)
    throw new Error('Say whose account it is: npm run owner:create -- --email you@example.com');
  await adoptRunningServices();
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  registerSubscribers(subscribers);
  const ctx = createContext(payload, { kind: 'system', name: 'owner:create' });
  const { created } = await ensureOwner(ctx, { email: values.email });
  process.stdout.write(
    created
      ? `${values.email} is an owner now. The link to set the password is on its way.\n`
      : `${values.email} is a staff account already. "Forgot password" mails a new link.\n`,
  );
  await payload.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const details = isAppError(error) && Array.isArray(error.details) ? `: ${error.details[0]?.message}` : '';
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}${details}\n`);
    process.exit(1);
  },
);
