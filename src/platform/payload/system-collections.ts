import type { SanitizedConfig } from 'payload';
import { nobody, staff } from './access';

/** Payload's own collections that the panel works with, and who may do what with them at the generated doors. */
const RULES = {
  // Everybody who is signed in could lock staff out of documents, and see who edits what.
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
  // Reading, changing and removing is already each person's own; the panel makes them by an endpoint of its own.
  'payload-preferences': { create: staff },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
} as const;

/** Closes what Payload adds by itself, whose rule is otherwise "anybody who is signed in". */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const rules = (RULES as Record<string, object | undefined>)[collection.slug];
    if (rules) Object.assign(collection.access, rules);
  }
  return config;
}
