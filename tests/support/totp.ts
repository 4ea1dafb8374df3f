import { Secret, TOTP } from 'otpauth';
import { dataOf, type Http } from './http';
import { PASSWORD } from './registered';

/** The app's code of a secret, so many half minutes from now. */
export function totpCode(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
  return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Gives an account a second factor over /v1. The code of this half minute is spent by it. */
export async function enrol(http: Http): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = dataOf(
    await http.post<{ secret: string }>('/v1/auth/totp/setup', { currentPassword: PASSWORD }),
  );
  const code = totpCode(secret, -1);
  const { recoveryCodes } = dataOf(
    await http.post<{ recoveryCodes: string[] }>('/v1/auth/totp/enable', { code }),
  );
  return { secret, recoveryCodes };
}

/** What a right password gets somebody with a second factor. */
export async function challengeOf(http: Http, email: string): Promise<string> {
  const answer = await http.post('/v1/auth/login', { email, password: PASSWORD, refreshToken: 'body' });
  const details = answer.body.error?.details as { challenge?: string } | undefined;
  if (answer.body.error?.code !== 'SECOND_FACTOR_REQUIRED' || !details?.challenge) {
    throw new Error(`expected a challenge, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return details.challenge;
}
