'use client';

import { useState } from 'react';
import type { Schema } from '@/ui/api/types';
import { ActionDialog } from '../kit/action-dialog';
import { Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import { plural } from '../kit/say';

export interface UserDialogProps {
  person: Schema<'AdminUser'>;
  onClose: () => void;
  onDone: () => void;
}

/** Suspends an account, or lets it in again. */
export function StandingDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  const suspends = person.status === 'active';
  const body = { status: suspends ? 'suspended' : 'active', reason };
  return (
    <ActionDialog
      title={suspends ? `Suspend ${person.name}` : `Let ${person.name} in again`}
      lead={
        suspends
          ? `${plural(person.activeSessions, 'session')} ends at once, and signing in is refused until the account is active again.`
          : 'They can sign in with their password again.'
      }
      submitLabel={suspends ? 'Suspend' : 'Reactivate'}
      destructive={suspends}
      done={suspends ? `${person.name} is suspended.` : `${person.name} is active again.`}
      onSubmit={() => act('PATCH', `admin/users/${person.id}`, body)}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

/** Ends every session of an account. */
export function SignOutDialog({ person, onClose, onDone }: UserDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Sign ${person.name} out everywhere`}
      lead={`${plural(person.activeSessions, 'session')} ends at once. They can sign in again.`}
      submitLabel="Sign out"
      destructive
      done={`${person.name} is signed out.`}
      onSubmit={() => act('POST', `admin/users/${person.id}/sign-out`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
