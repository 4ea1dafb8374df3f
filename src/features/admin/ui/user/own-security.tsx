'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { EnrolSteps } from '@/features/accounts/ui/admin/enrol-steps';
import type { Schema } from '@/ui/api/types';
import { act, read } from '../kit/panel-api';
import { ago, plural } from '../kit/say';
import { useAnswer } from '../kit/use-answer';
import { FactorDialog } from './factor-dialog';

type Open = 'renew' | 'disable' | 'enrol' | null;

/** One's own account in the panel: the second factor, and where one is signed in. */
export function OwnSecurity() {
  const [open, setOpen] = useState<Open>(null);
  const me = useAnswer(() => read<Schema<'Me'>>('users/me'), 'me');
  const sessions = useAnswer(() => read<Schema<'SessionInfo'>[]>('auth/sessions'), 'sessions');
  const state = me.data?.secondFactor;
  const finish = () => {
    setOpen(null);
    me.reload();
  };
  const end = async (path: string, said: string) => {
    try {
      await act('DELETE', path);
      toast.success(said);
    } catch (error) {
      toast.error((error as Error).message);
    }
    sessions.reload();
  };
  if (!state) return <div className="nm-skeleton" role="status" aria-label="Loading your security" />;
  return (
    <section className="nm-panel" aria-label="Your security">
      <div className="nm-panel__top">
        <strong>Second factor</strong>
        <span className={`nm-badge nm-badge--${state.enabled ? 'good' : 'warn'}`}>
          {state.enabled ? 'On' : 'Off'}
        </span>
        {state.enabled ? (
          <span className="nm-muted">{plural(state.recoveryCodesLeft, 'recovery code')} left</span>
        ) : null}
      </div>
      {open === 'enrol' ? <EnrolSteps onDone={finish} /> : null}
      <div className="nm-panel__actions">
        {state.enabled ? (
          <>
            <button type="button" className="nm-button" onClick={() => setOpen('renew')}>
              New recovery codes
            </button>
            {state.required ? null : (
              <button type="button" className="nm-button nm-button--bad" onClick={() => setOpen('disable')}>
                Switch off
              </button>
            )}
          </>
        ) : open === 'enrol' ? null : (
          <button type="button" className="nm-button nm-button--main" onClick={() => setOpen('enrol')}>
            Set up the second factor
          </button>
        )}
      </div>
      <div className="nm-panel__top">
        <strong>Where you are signed in</strong>
      </div>
      <ul className="nm-sessions">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <span>
              {session.device}{' '}
              {session.current ? <span className="nm-badge nm-badge--good">This one</span> : null}
              <br />
              <span className="nm-muted">
                {session.ip ? `${session.ip} · ` : ''}last seen {ago(session.lastUsedAt, Date.now())}
              </span>
            </span>
            {session.current ? null : (
              <button
                type="button"
                className="nm-button"
                aria-label={`Sign out ${session.device}`}
                onClick={() => void end(`auth/sessions/${session.id}`, 'That session is ended.')}
              >
                Sign out
              </button>
            )}
          </li>
        ))}
      </ul>
      {(sessions.data?.length ?? 0) > 1 ? (
        <div className="nm-panel__actions">
          <button
            type="button"
            className="nm-button nm-button--bad"
            onClick={() => void end('auth/sessions', 'You are signed out everywhere else.')}
          >
            Sign out everywhere else
          </button>
        </div>
      ) : null}
      {open === 'renew' || open === 'disable' ? (
        <FactorDialog kind={open} onClose={() => setOpen(null)} onDone={finish} />
      ) : null}
    </section>
  );
}
