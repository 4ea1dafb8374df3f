import { CREDIT_PACKS, PACK_MONTHS } from '@/features/credits/domain/plans';
import type { PackSize } from './payment.options';

/** The price of a pack, US cents. */
export function packPrice(size: PackSize): number {
  const pack = CREDIT_PACKS.find(({ credits }) => credits === size);
  if (!pack) throw new RangeError(`no pack has ${size} credits`);
  return pack.price;
}

/** When credits bought at this instant expire. */
export function packExpiry(now: Date): Date {
  const expiry = new Date(now);
  expiry.setUTCMonth(expiry.getUTCMonth() + PACK_MONTHS);
  return expiry;
}
