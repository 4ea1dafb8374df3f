import type { Difference } from '../../data/reconciliation.document';

/** What a comparison looked at and found. */
export interface Compared {
  checked: number;
  differences: Difference[];
}

/** A difference that nothing has been done about. */
export const difference = (
  kind: Difference['kind'],
  reference: string,
  ours: string | null,
  stripes: string | null,
): Difference => ({ kind, reference, ours, stripes, mended: false });
