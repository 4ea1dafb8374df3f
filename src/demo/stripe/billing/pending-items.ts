import type { Kept } from '../core/store';
import type { World } from '../core/world';
import type { NewLine } from './lines';

/** A line that waits for the customer's next invoice. */
interface PendingItem extends Kept {
  object: 'pending_item';
  customer: string;
  line: NewLine;
}

/** Keeps lines for the next invoice of the customer or of the line's subscription. */
export function addPendingLines(world: World, customer: string, lines: NewLine[]): void {
  for (const line of lines) {
    const id = line.invoiceItem ?? world.newId('ii');
    world.store.put<PendingItem>({
      id,
      object: 'pending_item',
      customer,
      line: { ...line, invoiceItem: id },
    });
  }
}

/** Lines that wait for a subscription's next invoice, without taking them. */
export function pendingLines(world: World, customer: string, subscription: string): NewLine[] {
  return itemsFor(world, customer, subscription).map(({ line }) => line);
}

/** Takes the lines that wait for a subscription's next invoice. */
export function takePendingLines(world: World, customer: string, subscription: string): NewLine[] {
  const items = itemsFor(world, customer, subscription);
  for (const { id } of items) world.store.remove('pending_item', id);
  return items.map(({ line }) => line);
}

function itemsFor(world: World, customer: string, subscription: string): PendingItem[] {
  return world.store
    .all<PendingItem>('pending_item')
    .filter((one) => one.customer === customer && (one.line.subscription ?? subscription) === subscription);
}
