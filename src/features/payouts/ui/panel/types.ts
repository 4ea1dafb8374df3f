import type { z } from 'zod';
import type { payoutRun, payoutRunDetail, runPreview } from '../../api/payouts.schemas';

export type Run = z.output<typeof payoutRun>;
export type RunDetail = z.output<typeof payoutRunDetail>;
export type RunPayout = RunDetail['payouts'][number];
export type Preview = z.output<typeof runPreview>;
export type Carried = Preview['carried'][number];

/** What the person at the panel may do here. */
export interface May {
  manage: boolean;
  approve: boolean;
  userId: string;
}
