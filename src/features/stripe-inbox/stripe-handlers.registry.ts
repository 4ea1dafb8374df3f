import { processWide } from '@/platform/process-wide';
import type { AnyStripeHandler } from './stripe-handler';

const registry = () => processWide('stripe-handlers', () => new Map<string, AnyStripeHandler[]>());

/** Replaces the registry. Called once at boot by the composition. */
export function registerStripeHandlers(handlers: readonly AnyStripeHandler[]): void {
  const map = registry();
  map.clear();
  for (const handler of handlers)
    for (const type of handler.types) map.set(type, [...(map.get(type) ?? []), handler]);
}

/** Whether anybody handles events of this type. */
export const isHandled = (type: string): boolean => registry().has(type);

/** Who handles events of this type, in the order of registration. */
export const handlersOf = (type: string): readonly AnyStripeHandler[] => registry().get(type) ?? [];
