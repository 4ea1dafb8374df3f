'use client';

import { Tooltip as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { Kbd } from './kbd';

export const TooltipProvider = Primitive.Provider;

interface TooltipProps {
  content: ReactNode;
  /** Shown as a key cap after the words, e.g. `N`. */
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  children: ReactNode;
}

/** A hint on hover and focus. Never the only place where something is said. */
export function Tooltip({ content, shortcut, side = 'top', children }: TooltipProps) {
  return (
    <Primitive.Root delayDuration={250}>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-72 animate-in items-center gap-2 rounded-md bg-foreground px-2.5 py-1.5 text-xs text-background shadow-lg"
        >
          {content}
          {shortcut ? (
            <Kbd className="border-background/30 bg-transparent text-background">{shortcut}</Kbd>
          ) : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
