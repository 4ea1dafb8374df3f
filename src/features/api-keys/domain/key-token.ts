import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { API_KEY_PREFIX } from '@/shared/api-scopes';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 32;
/** 62^43 > 2^256 and 62^6 > 2^32. */
const SECRET_LENGTH = 43;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^${API_KEY_PREFIX}([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/**
 * A new key: `nim_live_`, 256 random bits in base 62, and the CRC-32 of what stands before it, so that a typing error is known
 * without a look-up and a leak scanner can tell a key from a likeness.
 */
export function newKeyToken(): string {
  const secret = base62(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), SECRET_LENGTH);
  return `${API_KEY_PREFIX}${secret}${checkOf(secret)}`;
}

/** True for what has the form of a key and its right check characters. */
export function isKeyToken(token: string): boolean {
  const [, secret, check] = FORM.exec(token) ?? [];
  return secret !== undefined && checkOf(secret) === check;
}

/** How a key is stored: its SHA-256, hex. It has 256 random bits, so a slow hash would add nothing. */
export const hashKeyToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What people know a key by: its first and its last characters. */
export const hintOf = (token: string): string =>
  `${token.slice(0, API_KEY_PREFIX.length + 4)}…${token.slice(-4)}`;

const checkOf = (secret: string) => base62(BigInt(crc32(`${API_KEY_PREFIX}${secret}`)), CHECK_LENGTH);

function base62(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = DIGITS[Number(rest % 62n)] + text;
    rest /= 62n;
  }
  return text;
}
