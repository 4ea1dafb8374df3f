import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineTask } from '@/platform/tasks';
import { dispatchOffer } from '../use-cases/dispatch-offer';

/** Sends a reserved offer out at the start of the worker’s shift. */
export const dispatchOfferTask = defineTask({
  name: 'dispatch-offer',
  data: z.object({ offerId: objectId }),
  run: (ctx, { offerId }) => dispatchOffer(ctx, offerId),
});
