import { resolve } from 'node:path';
import { env } from '@/platform/env';
import type { StaffRole } from '@/shared/vocabulary';
import { readJson, writeJson } from './services/json-file';

/** A login of the demo. */
export interface DemoAccount {
  role: 'client' | 'worker' | StaffRole;
  email: string;
  password: string;
}

/** Where the logins are kept. */
export const accountsFile = (): string => resolve(env().NIMMIT_DATA_DIR, 'demo-accounts.json');

/** All logins of the demo; empty before the first start. */
export async function readAccounts(file = accountsFile()): Promise<DemoAccount[]> {
  return (await readJson<DemoAccount[]>(file)) ?? [];
}

/** Keeps the logins, readable by the owner of the data directory alone. */
export function writeAccounts(accounts: readonly DemoAccount[], file = accountsFile()): Promise<void> {
  return writeJson(file, accounts);
}
