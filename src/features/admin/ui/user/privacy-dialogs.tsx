import { useState } from 'react';
import { ActionDialog } from '../kit/action-dialog';
import { Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import type { UserDialogProps } from './standing-dialog';

/** Has a copy of a person's data made, for them to fetch. */
export function CopyDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Make a copy of ${person.name}’s data`}
      lead="They are told when it is ready and fetch it in their settings. Nobody else can."
      submitLabel="Make the copy"
      done="The copy is being made."
      onSubmit={() => act('POST', `admin/users/${person.id}/data-export`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

/** Erases a person who asked for it. */
export function EraseDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Erase ${person.name}`}
      lead="Their name, address, telephone and picture go everywhere, and they can never sign in again. Payments and invoices stay without their name. There is no way back."
      submitLabel="Erase for good"
      destructive
      done="The person is erased."
      onSubmit={() => act('POST', `admin/users/${person.id}/erasure`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
