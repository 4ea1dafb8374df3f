'use client';

import { useState } from 'react';
import { askSecondFactor, asShown } from '@/features/accounts/ui/admin/panel-requests';
import { RecoveryCodeList } from '@/features/accounts/ui/admin/recovery-code-list';
import { ActionDialog } from '../kit/action-dialog';
import { Labelled } from '../kit/controls';

const KINDS = {
  renew: {
    path: 'recovery-codes',
    title: 'New recovery codes',
    lead: 'The old ones are worth nothing from then on.',
    submit: 'Make new codes',
    done: 'You have ten new codes.',
  },
  disable: {
    path: 'disable',
    title: 'Switch the second factor off',
    lead: 'From then on the password alone signs you in.',
    submit: 'Switch off',
    done: 'The second factor is off.',
  },
} as const;

interface FactorDialogProps {
  kind: keyof typeof KINDS;
  onClose: () => void;
  onDone: () => void;
}

/** Asks for password and code before something changes about one's own second factor; shows new codes. */
export function FactorDialog({ kind, onClose, onDone }: FactorDialogProps) {
  const { path, title, lead, submit, done } = KINDS[kind];
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodeList codes={codes} onDone={onDone} />;
  let made: string[] = [];
  const send = async () => {
    const body = { currentPassword: password, ...asShown(code) };
    made = (await askSecondFactor<{ recoveryCodes?: string[] }>(path, body)).recoveryCodes ?? [];
  };
  return (
    <ActionDialog
      title={title}
      lead={lead}
      submitLabel={submit}
      destructive={kind === 'disable'}
      done={done}
      onSubmit={send}
      onClose={() => codes === null && onClose()}
      onDone={() => (made.length > 0 ? setCodes(made) : onDone())}
    >
      <Labelled label="Your password">
        {(id) => (
          <input
            id={id}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Code" hint="The six digits of the app, or a recovery code.">
        {(id) => (
          <input
            id={id}
            autoComplete="one-time-code"
            required
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Labelled>
    </ActionDialog>
  );
}
