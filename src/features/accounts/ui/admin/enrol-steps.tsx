'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { LoginField, LoginProblem } from './login-field';
import { askSecondFactor } from './panel-requests';
import { RecoveryCodeList } from './recovery-code-list';

type Stage =
  | { at: 'password' }
  | { at: 'prove'; secret: string; qrSvg: string }
  | { at: 'codes'; codes: string[] };

const LEAD = {
  password: 'Staff sign in with a code of an authenticator app besides the password. Set it up now.',
  prove:
    'Scan this with your authenticator app, or type the key into it. Then enter the six digits it shows.',
  codes: 'Each code signs you in once when your phone is not at hand. They are shown only now: keep them.',
} as const;

/** Sets a second factor up in the panel: password, QR code, proof, recovery codes. */
export function EnrolSteps({ onDone }: { onDone: () => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'password' });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const next = (values: FormData): Promise<Stage> =>
    stage.at === 'password'
      ? askSecondFactor<{ secret: string; qrSvg: string }>('setup', {
          currentPassword: String(values.get('password')),
        }).then((setup) => ({ at: 'prove', ...setup }))
      : askSecondFactor<{ recoveryCodes: string[] }>('enable', { code: String(values.get('code')) }).then(
          ({ recoveryCodes }) => ({ at: 'codes', codes: recoveryCodes }),
        );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    setProblem(null);
    await next(new FormData(event.currentTarget)).then(setStage, (error: Error) => setProblem(error.message));
    setBusy(false);
  }

  if (stage.at === 'codes') {
    return (
      <div>
        <h2>Your recovery codes</h2>
        <p>{LEAD.codes}</p>
        <RecoveryCodeList codes={stage.codes} onDone={onDone} />
      </div>
    );
  }
  return (
    <form className="login__form" onSubmit={submit}>
      <h2>Second factor</h2>
      <p>{LEAD[stage.at]}</p>
      {stage.at === 'password' ? (
        <LoginField
          key="password"
          id="password"
          type="password"
          label="Your password"
          autoComplete="current-password"
        />
      ) : (
        <>
          {/* biome-ignore lint/performance/noImgElement: made here, nothing to optimise */}
          <img
            src={`data:image/svg+xml,${encodeURIComponent(stage.qrSvg)}`}
            alt="QR code for your authenticator app"
            width={200}
            height={200}
            style={{ background: '#fff', borderRadius: 8, display: 'block', marginInline: 'auto' }}
          />
          <p
            style={{
              fontFamily: 'monospace',
              textAlign: 'center',
              userSelect: 'all',
              wordBreak: 'break-all',
            }}
          >
            {stage.secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </p>
          <LoginField
            key="code"
            id="code"
            label="Code of the app"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            autoFocus
          />
        </>
      )}
      <LoginProblem text={problem} />
      <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {stage.at === 'password' ? 'Continue' : 'Switch on'}
        </Button>
      </div>
    </form>
  );
}
