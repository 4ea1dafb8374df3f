import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const COUNT = 10;
const GROUP = 5;
/** No letters and digits that look like others. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const KEY_BYTES = 32;

const derive = promisify(scrypt) as (text: string, salt: Buffer, bytes: number) => Promise<Buffer>;

const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A code as it is compared: without what people put between its groups, lower case. */
const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const hashOf = async (code: string, salt: string) =>
  (await derive(plain(code), Buffer.from(salt, 'base64'), KEY_BYTES)).toString('base64');

/** Ten new codes, readable only now, and what is stored of them: scrypt hashes under one salt. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; salt: string; hashes: string[] }> {
  const codes = Array.from({ length: COUNT }, () => `${group()}-${group()}`);
  const salt = randomBytes(16).toString('base64');
  const hashes = await Promise.all(codes.map((code) => hashOf(code, salt)));
  return { codes, salt, hashes };
}

/** The stored hash that a code is of; null when it is of none. */
export async function matchingHash(
  code: string,
  salt: string,
  hashes: readonly string[],
): Promise<string | null> {
  const given = Buffer.from(await hashOf(code, salt), 'base64');
  return hashes.find((hash) => timingSafeEqual(Buffer.from(hash, 'base64'), given)) ?? null;
}
