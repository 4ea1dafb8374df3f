import { addMinutes } from '@/shared/durations';

/** So long one may change what one said; after that the other side may have acted on it. */
const EDITABLE_MINUTES = 15;

/** Until when a message may be changed by who wrote it. */
export function editableUntil({ createdAt }: { createdAt: Date }): Date {
  return addMinutes(createdAt, EDITABLE_MINUTES);
}
