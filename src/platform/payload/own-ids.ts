import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';

const WRITES: readonly string[] = ['create', 'update', 'updateByID'];

/** The database's own names are no fields: as unknown fields are, they are left out of what is written. */
const leaveOut: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: Record<string, unknown> };
  if (!data || !WRITES.includes(operation)) return args;
  const { _id, __v, ...fields } = data;
  return { ...args, data: fields };
};

/** A collection whose documents get their ids from the product alone. */
export function withOwnIds(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [leaveOut, ...(hooks.beforeOperation ?? [])] },
  };
}
