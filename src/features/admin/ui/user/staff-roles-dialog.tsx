'use client';

import { useState } from 'react';
import { STAFF_ROLES } from '@/shared/vocabulary';
import { ActionDialog } from '../kit/action-dialog';
import { Reason, Tick } from '../kit/controls';
import { act } from '../kit/panel-api';
import { words } from '../kit/say';
import type { UserDialogProps } from './standing-dialog';

const MAY: Record<(typeof STAFF_ROLES)[number], string> = {
  owner: 'everything, staff and settings too',
  operations: 'assign, reassign, override, verify, suspend',
  finance: 'credits by hand, refunds, payouts, plans',
  quality: 'decide our check, verify, certify',
  support: 'read messages, edit and suspend accounts',
};

/** What a staff member may do. Owners decide. */
export function StaffRolesDialog({ person, onClose, onDone }: UserDialogProps) {
  const [roles, setRoles] = useState<readonly string[]>(person.staffRoles);
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Staff roles of ${person.name}`}
      lead="Holds from their next request on."
      submitLabel="Save the roles"
      done={`The roles of ${person.name} are saved.`}
      onSubmit={() => act('PATCH', `admin/users/${person.id}`, { staffRoles: roles, reason })}
      onClose={onClose}
      onDone={onDone}
    >
      {STAFF_ROLES.map((role) => (
        <Tick
          key={role}
          label={
            <>
              {words(role)} <span className="nm-muted">– {MAY[role]}</span>
            </>
          }
          checked={roles.includes(role)}
          onChange={(isOn) => setRoles(isOn ? [...roles, role] : roles.filter((one) => one !== role))}
        />
      ))}
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
