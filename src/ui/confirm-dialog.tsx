'use client';

import { useTranslations } from 'next-intl';
import { AlertDialog as Primitive } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { useFocusReturn } from './use-focus-return';

interface ConfirmDialogProps {
  /** The button that asks; omit it and control `open` instead. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  /** Say the consequence, not "are you sure". */
  description: ReactNode;
  confirmLabel: ReactNode;
  destructive?: boolean;
  /** Stays open and busy until this settles; a rejection leaves it open. */
  onConfirm: () => unknown;
  children?: ReactNode;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirmLabel,
  destructive,
  onConfirm,
  children,
  ...control
}: ConfirmDialogProps) {
  const t = useTranslations('common');
  const [ownOpen, setOwnOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const focus = useFocusReturn();
  const open = control.open ?? ownOpen;
  const setOpen = control.onOpenChange ?? setOwnOpen;

  async function confirm() {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } catch {
      // The caller shows its own error; the dialog stays for another try.
    } finally {
      setBusy(false);
    }
  }

  return (
    <Primitive.Root open={open} onOpenChange={setOpen}>
      {trigger ? <Primitive.Trigger asChild>{trigger}</Primitive.Trigger> : null}
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-in bg-[oklch(0.15_0.02_225/0.45)] backdrop-blur-[2px]" />
        <Primitive.Content
          {...focus}
          className="fixed inset-x-3 bottom-3 z-50 animate-in rounded-xl border bg-card p-5 shadow-lg outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[26rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:p-6"
        >
          <Primitive.Title className="text-base font-semibold">{title}</Primitive.Title>
          <Primitive.Description className="mt-1.5 text-sm text-muted-foreground">
            {description}
          </Primitive.Description>
          {children ? <div className="mt-4">{children}</div> : null}
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Primitive.Cancel asChild>
              <Button variant="secondary">{t('cancel')}</Button>
            </Primitive.Cancel>
            <Button variant={destructive ? 'destructive' : 'primary'} loading={busy} onClick={confirm}>
              {confirmLabel}
            </Button>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
