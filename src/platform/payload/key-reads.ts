import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

const READS: readonly string[] = ['read', 'count', 'countVersions', 'readVersions', 'readDistinct'];

/** Somebody's program with an API key reads through the generated doors, and does nothing else there. */
const refuseKeyWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const user = req.user as { _byKey?: boolean } | null | undefined;
  if (!user?._byKey || READS.includes(operation)) return args;
  throw new APIError(
    'An API key reads here. What it may write, it writes at /v1.',
    403,
    { code: 'FORBIDDEN' },
    true,
  );
};

/** A collection that API keys can only read. */
export function readOnlyForKeys(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [refuseKeyWrites, ...(hooks.beforeOperation ?? [])] },
  };
}
