import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { canonical, valueAt } from './changed-fields';

/** True while a use-case is writing: the one way past the guards. */
export function inUseCase(req: PayloadRequest): boolean {
  return Boolean(req.context?.useCase);
}

/** Refusal of a direct write of a lifecycle field. 409, code INVALID_TRANSITION. */
export function invalidTransition(message: string, details: Record<string, unknown>): APIError {
  return new APIError(message, 409, { code: 'INVALID_TRANSITION', ...details }, true);
}

/** Refusal of a write that only the product's own verbs may make. 403, code FORBIDDEN. */
export function onlyByUseCase(message: string, details: Record<string, unknown> = {}): APIError {
  return new APIError(message, 403, { code: 'FORBIDDEN', ...details }, true);
}

/**
 * Refuses, whoever asks and even past access control, to change `fields` (dotted paths) outside a use-case. A
 * change of a field named `status` or `state` answers INVALID_TRANSITION; of any other, FORBIDDEN naming the field.
 */
export function guardLifecycle(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data, originalDoc, operation, req, collection }) => {
    if (operation !== 'update' || inUseCase(req)) return data;
    for (const field of fields) {
      const to = valueAt(data, field);
      if (to === undefined || canonical(to) === canonical(valueAt(originalDoc, field))) continue;
      throw refusal(collection.slug, field, valueAt(originalDoc, field), to);
    }
    return data;
  };
}

/** Refuses to create outside a use-case. */
export const refuseDirectCreate: CollectionBeforeChangeHook = ({ data, operation, req, collection }) => {
  if (operation === 'create' && !inUseCase(req)) {
    throw onlyByUseCase(`${collection.slug} are made by the product itself, not written directly.`);
  }
  return data;
};

/** Refuses to update outside a use-case. */
export const refuseDirectUpdate: CollectionBeforeChangeHook = ({ data, operation, req, collection }) => {
  if (operation === 'update' && !inUseCase(req)) {
    throw onlyByUseCase(`${collection.slug} are changed by the product itself, not written directly.`);
  }
  return data;
};

/** Refuses to delete outside a use-case. */
export const refuseDirectDelete: CollectionBeforeDeleteHook = ({ req, collection }) => {
  if (!inUseCase(req)) throw onlyByUseCase(`${collection.slug} are kept: they are part of the record.`);
};

/** Hooks of a collection that only use-cases write. */
export const closedHooks = {
  beforeChange: [refuseDirectCreate, refuseDirectUpdate],
  beforeDelete: [refuseDirectDelete],
};

function refusal(collection: string, field: string, from: unknown, to: unknown): APIError {
  if (field === 'status' || field === 'state') {
    return invalidTransition(
      `The ${field} of ${collection} is not written directly: use the action that leads there.`,
      {
        field,
        from,
        to,
      },
    );
  }
  return onlyByUseCase(`${field} of ${collection} is not written directly.`, { field });
}
