import { createHash } from 'node:crypto';
import bcrypt from 'bcrypt';

const COST = 12;

/** Hash of a random value that nobody knows: compared against when there is no account, so that the work is the same. */
const NOBODYS_HASH = '$2b$12$0mjhvBoC05iJ13zm5rW9Z.fzawouYB.2lWvGpTeN.2RmS8f7TEOVK';

/** bcrypt reads 72 bytes only; SHA-512 in base64 makes every character of a longer password count. */
const preHash = (password: string) =>
  createHash('sha512').update(password.normalize('NFC'), 'utf8').digest('base64');

/** A password as it is stored: bcrypt, cost 12, about a quarter of a second. */
export function hashPassword(password: string): Promise<string> {
  return bcrypt.hash(preHash(password), COST);
}

/** Whether the password is the stored one. Without a stored hash it takes as long and is false. */
export async function isPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const same = await bcrypt.compare(preHash(password), hash ?? NOBODYS_HASH);
  return same && Boolean(hash);
}
