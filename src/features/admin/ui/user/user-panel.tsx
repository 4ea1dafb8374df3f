'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { can } from '@/features/accounts/domain/permissions';
import type { Schema } from '@/ui/api/types';
import { read } from '../kit/panel-api';
import { ago, plural, words } from '../kit/say';
import { useAnswer } from '../kit/use-answer';
import { useFreshDocument } from '../kit/use-fresh-document';
import { ActAsDialog, ResetFactorDialog } from './act-as-dialog';
import { OwnSecurity } from './own-security';
import { CopyDialog, EraseDialog } from './privacy-dialogs';
import { StaffRolesDialog } from './staff-roles-dialog';
import { SignOutDialog, StandingDialog } from './standing-dialog';
import { VerifyDialog } from './verify-dialog';
import '../panel.css';

type Open =
  | 'act-as'
  | 'copy'
  | 'erase'
  | 'reset-factor'
  | 'standing'
  | 'sign-out'
  | 'staff-roles'
  | 'verify'
  | null;

/** Top of a person's page: how the account stands, and what the signed-in staff member may do with it. */
export function UserPanel() {
  const { id, data } = useDocumentInfo();
  const { user: me } = useAuth<
    { id: string; collection: 'users'; staffRoles?: string[] } & Record<string, unknown>
  >();
  const showFresh = useFreshDocument();
  const [open, setOpen] = useState<Open>(null);
  const email = String(data?.email ?? '');
  const found = useAnswer(async () => {
    const rows = await read<Schema<'AdminUser'>[]>(`admin/users?q=${encodeURIComponent(email)}&limit=20`);
    return rows.find((row) => row.id === String(id)) ?? null;
  }, `${id} ${email}`);

  const person = found.data;
  if (!id) return null;
  if (!person) {
    return found.problem ? (
      <p className="nm-problem">{found.problem}</p>
    ) : (
      <div className="nm-skeleton" role="status" aria-label="Loading the account" />
    );
  }
  const isMe = String(me?.id) === person.id;
  const isOwner = can(me?.staffRoles, 'staff.manage');
  const maySuspend = can(me?.staffRoles, 'users.suspend') && !isMe && (person.role !== 'admin' || isOwner);
  const mayReset =
    person.secondFactor && !isMe && (person.role === 'admin' ? isOwner : can(me?.staffRoles, 'users.edit'));
  const finish = () => {
    setOpen(null);
    found.reload();
    void showFresh();
  };
  const props = { person, onClose: () => setOpen(null), onDone: finish };
  const buttons: [boolean, Open, string, string?][] = [
    [person.role === 'worker' && can(me?.staffRoles, 'workers.verify'), 'verify', 'Verify skills', 'main'],
    [person.role === 'admin' && isOwner, 'staff-roles', 'Staff roles'],
    [
      person.role !== 'admin' && person.status === 'active' && can(me?.staffRoles, 'users.actAs'),
      'act-as',
      'Act as this person',
    ],
    [mayReset, 'reset-factor', 'Reset second factor'],
    [maySuspend && person.activeSessions > 0, 'sign-out', 'Sign out everywhere'],
    [
      maySuspend,
      'standing',
      person.status === 'active' ? 'Suspend' : 'Reactivate',
      person.status === 'active' ? 'bad' : 'main',
    ],
  ];
  const mayErase = can(me?.staffRoles, 'privacy.manage') && !isMe && (person.role !== 'admin' || isOwner);
  buttons.push(
    [mayErase && person.status === 'active' && person.role !== 'admin', 'copy', 'Copy of their data'],
    [mayErase && !person.email.endsWith('@erased.invalid'), 'erase', 'Erase', 'bad'],
  );
  const shown = buttons.filter(([isShown]) => isShown);
  return (
    <section className="nm-panel" aria-label="Account">
      <div className="nm-panel__top">
        <span className={`nm-badge nm-badge--${person.status === 'active' ? 'good' : 'bad'}`}>
          {words(person.status)}
        </span>
        <span className="nm-badge">
          {person.staffRoles.length > 0 ? person.staffRoles.map(words).join(', ') : words(person.role)}
        </span>
        {person.emailVerified ? null : <span className="nm-badge nm-badge--warn">Address not verified</span>}
        {person.secondFactor ? <span className="nm-badge nm-badge--good">Second factor</span> : null}
        <span className="nm-muted">{plural(person.activeSessions, 'session')}</span>
      </div>
      <dl className="nm-facts">
        <div>
          <dt>Name</dt>
          <dd>
            {person.firstName} {person.lastName}
          </dd>
        </div>
        <div>
          <dt>E-mail</dt>
          <dd>{person.email}</dd>
        </div>
        <div>
          <dt>Organization</dt>
          <dd>{person.organization?.name ?? '–'}</dd>
        </div>
        <div>
          <dt>Last signed in</dt>
          <dd>{person.lastLogin ? ago(person.lastLogin, Date.now()) : 'Never'}</dd>
        </div>
      </dl>
      {shown.length > 0 ? (
        <div className="nm-panel__actions">
          {shown.map(([, name, label, tone]) => (
            <button
              key={name}
              type="button"
              className={`nm-button${tone ? ` nm-button--${tone}` : ''}`}
              onClick={() => setOpen(name)}
            >
              {label}
            </button>
          ))}
        </div>
      ) : null}
      {isMe ? <OwnSecurity /> : null}
      {open === 'act-as' ? <ActAsDialog {...props} /> : null}
      {open === 'copy' ? <CopyDialog {...props} /> : null}
      {open === 'erase' ? <EraseDialog {...props} /> : null}
      {open === 'reset-factor' ? <ResetFactorDialog {...props} /> : null}
      {open === 'standing' ? <StandingDialog {...props} /> : null}
      {open === 'sign-out' ? <SignOutDialog {...props} /> : null}
      {open === 'staff-roles' ? <StaffRolesDialog {...props} /> : null}
      {open === 'verify' ? <VerifyDialog {...props} /> : null}
    </section>
  );
}
