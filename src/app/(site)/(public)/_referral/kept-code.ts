import { REFERRAL_CODE } from '@/features/referrals/domain/referral.options';

/** Keeps the code of a link that somebody came by until they sign up. */
export const referralCookie = 'nimmit_ref';
const DAYS_30 = 30 * 24 * 3600;

/** A code as an address or a cookie names it; undefined for anything else. */
export function asReferralCode(value: string | undefined): string | undefined {
  return value && REFERRAL_CODE.test(value) ? value.toUpperCase() : undefined;
}

/** Keeps a code in this browser for thirty days; the page of somebody's link calls it once the code is known to be good. */
export function keepReferralCode(code: string): void {
  write(code, DAYS_30);
}

/** Forgets it: it has been used, or is nobody's. */
export function forgetReferralCode(): void {
  write('', 0);
}

function write(value: string, seconds: number): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox
  document.cookie = `${referralCookie}=${value}; path=/; max-age=${seconds}; samesite=lax${secure}`;
}
