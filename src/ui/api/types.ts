import type { components } from './schema';

/** A schema of the API document by name: `Schema<'Job'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
