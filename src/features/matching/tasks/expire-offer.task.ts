import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineTask } from '@/platform/tasks';
import { expireOffer } from '../use-cases/end-offers';

/** Ends an offer whose time is up. */
export const expireOfferTask = defineTask({
  name: 'expire-offer',
  data: z.object({ offerId: objectId }),
  run: (ctx, { offerId }) => expireOffer(ctx, offerId),
});
