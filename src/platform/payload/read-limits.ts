import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

/** Documents that one read through generated REST or GraphQL answers with at most. */
export const MOST_DOCUMENTS = 500;

/** Names of fields with a minus for descending, comma-separated. */
const ORDER = /^-?\w+(\.\w+)*(,-?\w+(\.\w+)*)*$/;

/** `limit: 0`, `pagination: false` and large limits ask for everything: outside of our own code that is a page. */
const boundRead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL')) return args;
  const asked = args as { limit?: number; pagination?: boolean; sort?: unknown };
  assertOrder(asked.sort);
  const isPage = typeof asked.limit === 'number' && asked.limit > 0 && asked.limit <= MOST_DOCUMENTS;
  const isDefault = asked.limit === undefined && asked.pagination !== false;
  if (isPage || isDefault) return args;
  return { ...args, limit: MOST_DOCUMENTS, pagination: true };
};

/** The database would refuse anything else with words of its own. */
function assertOrder(sort: unknown): void {
  const names = Array.isArray(sort) ? sort : [sort];
  const isGood = names.every((name) => name === undefined || name === '' || ORDER.test(String(name)));
  if (!isGood)
    throw new APIError(
      'The order is names of fields, e.g. -createdAt.',
      400,
      { code: 'VALIDATION_FAILED' },
      true,
    );
}

/** A collection whose lists have a longest page. */
export function withReadLimits(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [boundRead, ...(hooks.beforeOperation ?? [])] },
  };
}
