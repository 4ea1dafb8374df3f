'use client';

import { useState } from 'react';
import { ActionDialog } from '../kit/action-dialog';
import { Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import type { UserDialogProps } from './standing-dialog';

/** Opens the person's portal as them, for half an hour; the panel's own session stays. */
export function ActAsDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  const begin = async () => {
    const { portalUrl } = await act<{ portalUrl: string }>('POST', `admin/users/${person.id}/act-as`, {
      reason,
    });
    window.location.assign(portalUrl);
  };
  return (
    <ActionDialog
      title={`Act as ${person.name}`}
      lead="You see their portal as they do, for 30 minutes. Every change you make is recorded as yours. Nothing that moves money, and nothing of how they sign in, can be changed."
      submitLabel="Act as this person"
      done={`Opening the portal of ${person.name}.`}
      onSubmit={begin}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} hint="Kept in the audit log, and shown in the portal." />
    </ActionDialog>
  );
}

/** Takes a person's second factor away. */
export function ResetFactorDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Reset the second factor of ${person.name}`}
      lead="The password alone signs them in until they set up another one. Make sure by another way that it is really them. They are told by e-mail."
      submitLabel="Reset the second factor"
      destructive
      done={`The second factor of ${person.name} is reset.`}
      onSubmit={() => act('POST', `admin/users/${person.id}/second-factor/reset`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
