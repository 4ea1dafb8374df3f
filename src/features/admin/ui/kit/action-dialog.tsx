'use client';

import { toast } from '@payloadcms/ui';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface ActionDialogProps {
  title: string;
  /** What will happen, in a sentence. */
  lead?: ReactNode;
  children?: ReactNode;
  submitLabel: string;
  /** The button is red, because it takes something away. */
  destructive?: boolean;
  /** Something is missing still. */
  disabled?: boolean;
  done: string;
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
}

/** One action of staff: what it does, what it needs, why; the server's refusal stays in the dialog. */
export function ActionDialog(props: ActionDialogProps) {
  const { title, lead, children, submitLabel, destructive, disabled, done, onSubmit, onClose, onDone } =
    props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // Inside the document's own form, as React sees it.
    event.stopPropagation();
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit();
      toast.success(done);
      onDone();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'That did not work. Try again.');
      setBusy(false);
    }
  }

  return createPortal(
    <dialog ref={dialog} className="nm-dialog" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={heading}>{title}</h2>
        {lead ? <div className="nm-muted">{lead}</div> : null}
        <div className="nm-dialog__body">{children}</div>
        {problem ? (
          <p role="alert" className="nm-problem">
            {problem}
          </p>
        ) : null}
        <div className="nm-dialog__foot">
          <button type="button" className="nm-button" onClick={() => dialog.current?.close()}>
            Back
          </button>
          <button
            type="submit"
            className={`nm-button nm-button--${destructive ? 'danger' : 'main'}`}
            disabled={busy || disabled}
          >
            {busy ? 'One moment…' : submitLabel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
