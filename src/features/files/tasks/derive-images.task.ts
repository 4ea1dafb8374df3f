import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { deriveImages } from '../use-cases/derive-images';

/** Makes the smaller versions of an image and its fingerprint. Doing it twice writes the same. */
export const deriveImagesTask = defineTask({
  name: 'derive-images',
  data: z.object({ fileId: z.string() }),
  concurrency: 2,
  lockLifetimeMs: 60_000,
  run: deriveImages,
});
