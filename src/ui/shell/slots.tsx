'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Places in the portals' frame that a page can fill. */
export type SlotName = 'topbar-start' | 'topbar-end' | 'rail-bottom';

/** Marks the place of a slot; the shell uses it. */
export function SlotTarget({ name, className }: { name: SlotName; className?: string }) {
  return <div id={`slot-${name}`} className={className} />;
}

/** Renders its children into the shell's frame while mounted: a credit meter, a running timer, a status switch. */
export function ShellSlot({ name, children }: { name: SlotName; children: ReactNode }) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  useEffect(() => setTarget(document.getElementById(`slot-${name}`)), [name]);
  return target ? createPortal(children, target) : null;
}
