import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';

const WRITES: readonly string[] = ['create', 'update', 'updateByID'];

/** Ids and times of a document are the product's to give: from outside they are left out, as unknown fields are. */
const leaveOut: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: Record<string, unknown> };
  const isOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL';
  if (!data || !isOutside || !WRITES.includes(operation)) return args;
  const { _id, __v, createdAt, updatedAt, ...fields } = data;
  return { ...args, data: fields };
};

/** A collection whose documents get their ids and times from the product alone. */
export function withOwnStamps(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [leaveOut, ...(hooks.beforeOperation ?? [])] },
  };
}
