import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one whose codes count: clocks differ, and typing takes a moment. */
const WINDOW = 1;

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Nimmit',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: DIGITS,
    period: STEP_SECONDS,
  });

/** A new shared secret: 160 random bits, base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app takes: the address behind the QR code, and the code itself as SVG. */
export function enrolmentOf(secret: string, account: string): { uri: string; qrSvg: string } {
  const uri = totpOf(secret, account).toString();
  return { uri, qrSvg: renderSVG(uri, { border: 2, ecc: 'M' }) };
}

/** The 30-second step that a code is of, at `at` ± 1 step; null when it is of none of them. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const totp = totpOf(secret);
  const delta = totp.validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp: at.getTime() }) + delta;
}
