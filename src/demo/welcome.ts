import { resolve } from 'node:path';
import { env } from '@/platform/env';
import { accountsFile, type DemoAccount, readAccounts } from './accounts';
import { readJson } from './services/json-file';

const ROLES: readonly (readonly [DemoAccount['role'], string])[] = [
  ['client', 'orders work'],
  ['worker', 'takes it and delivers'],
  ['owner', 'runs everything'],
  ['operations', 'assigns and reassigns'],
  ['finance', 'credits and refunds'],
  ['quality', 'checks deliveries'],
  ['support', 'helps people'],
];

/** Says where the demo is, how to sign in as each role, and where its mail arrives. */
export async function printWelcome(): Promise<void> {
  const accounts = await readAccounts();
  const services = await readJson<{ mail?: { web?: string | null }; stripe?: { dashboard?: string | null } }>(
    resolve(env().NIMMIT_DATA_DIR, 'services.json'),
  );
  const logins = ROLES.flatMap(([role, does]) => {
    const account = accounts.find((one) => one.role === role);
    return account ? [{ ...account, does }] : [];
  });
  const width = Math.max(0, ...logins.map(({ email }) => email.length));
  const lines = [
    '',
    `  Nimmit is ready:  ${env().NIMMIT_PUBLIC_URL}`,
    ...(services?.mail?.web ? [`  Its mail arrives: ${services.mail.web}`] : []),
    ...(services?.stripe?.dashboard ? [`  Its test money:   ${services.stripe.dashboard}`] : []),
    '',
    ...logins.map(
      ({ role, email, password, does }) =>
        `  ${role.padEnd(11)} ${email.padEnd(width)}  ${password}   ${does}`,
    ),
    '',
    ...(logins.length > 0
      ? [`  All ${accounts.length} logins: ${accountsFile()}`]
      : ['  No demo accounts here.']),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
