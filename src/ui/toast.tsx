'use client';

import { useTranslations } from 'next-intl';
import { Toaster as Sonner, toast } from 'sonner';

export { toast };

/** Where toasts appear. Mounted once in the root layout. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      closeButton
      style={{ fontFamily: 'inherit' }}
      mobileOffset={{ bottom: 'calc(4.5rem + env(safe-area-inset-bottom))' }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-lg border bg-popover px-4 py-3 text-sm text-popover-foreground shadow-lg sm:w-[22rem]',
          title: 'font-medium',
          description: 'text-muted-foreground',
          actionButton: 'ml-auto shrink-0 rounded-md px-2 py-1 font-medium text-primary hover:bg-accent',
          closeButton:
            'order-last -mr-1 ml-auto grid size-7 shrink-0 place-items-center rounded-md text-muted-foreground hover:bg-accent [&_svg]:size-3.5',
          error: 'border-destructive/40',
          success: 'border-success/40',
        },
      }}
    />
  );
}

interface UndoToast {
  message: string;
  /** Runs when the person takes it back in time. */
  onUndo: () => unknown;
  /** Runs when the time is over without an undo. */
  onCommit?: () => unknown;
  seconds?: number;
}

/** Returns a function that says what was done and offers to take it back (10 s by default). */
export function useUndoToast(): (options: UndoToast) => void {
  const t = useTranslations('common');
  return ({ message, onUndo, onCommit, seconds = 10 }) => {
    let undone = false;
    let committed = false;
    const commit = () => {
      if (undone || committed) return;
      committed = true;
      onCommit?.();
    };
    toast(message, {
      duration: seconds * 1000,
      action: {
        label: t('undo'),
        onClick: () => {
          undone = true;
          onUndo();
        },
      },
      onAutoClose: commit,
      onDismiss: commit,
    });
  };
}
