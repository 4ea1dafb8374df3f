'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { EnrolSteps } from './enrol-steps';
import { LoginField, LoginProblem } from './login-field';
import {
  mustEnrol,
  renewPanelSession,
  type SignedIn,
  showSecondFactor,
  signInToPanel,
} from './panel-requests';

/** Where to go after signing in: the page asked for when it is one of the panel's, else the first. */
function destination(): string {
  const wanted = new URLSearchParams(window.location.search).get('redirect') ?? '';
  return /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin';
}

/**
 * The panel's sign-in, by the same accounts and sessions as everywhere: the password, the second factor of who has one, and its setting up for
 * staff who need one. A session that only needs renewing goes on.
 */
export function LoginForm() {
  const [stage, setStage] = useState<SignedIn | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    void renewPanelSession().then((user) => {
      if (gone || user?.role !== 'admin') return;
      if (mustEnrol(user)) setStage({ kind: 'enrol' });
      else window.location.replace(destination());
    });
    return () => {
      gone = true;
    };
  }, []);

  function go(next: SignedIn) {
    if (next.kind === 'done') return window.location.assign(destination());
    setProblem(next.kind === 'refused' ? next.message : null);
    if (next.kind !== 'refused') setStage(next);
  }

  if (stage?.kind === 'enrol') return <EnrolSteps onDone={() => window.location.assign(destination())} />;
  if (stage?.kind === 'code') {
    const back = () => {
      setStage(null);
      setProblem(null);
    };
    return <CodeStep challenge={stage.challenge} problem={problem} go={go} onBack={back} />;
  }
  return <PasswordStep problem={problem} go={go} />;
}

interface StepProps {
  problem: string | null;
  go: (next: SignedIn) => void;
}

function useStep(send: (values: FormData) => Promise<SignedIn>, go: StepProps['go']) {
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const next = await send(new FormData(event.currentTarget));
    go(next);
    if (next.kind !== 'done') setBusy(false);
  };
  return { busy, submit };
}

const ROW = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 'var(--base)',
} as const;

function PasswordStep({ problem, go }: StepProps) {
  const { t } = useTranslation();
  const { busy, submit } = useStep(
    (values) => signInToPanel(String(values.get('email')), String(values.get('password'))),
    go,
  );
  return (
    <form className="login__form" onSubmit={submit}>
      <div className="login__form__inputWrap">
        <LoginField id="email" type="email" label={t('general:email')} autoComplete="username" />
        <LoginField
          id="password"
          type="password"
          label={t('general:password')}
          autoComplete="current-password"
        />
      </div>
      <LoginProblem text={problem} />
      <div style={ROW}>
        <a href="/forgot-password">{t('authentication:forgotPasswordQuestion')}</a>
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {t('authentication:login')}
        </Button>
      </div>
    </form>
  );
}

function CodeStep({ challenge, problem, go, onBack }: StepProps & { challenge: string; onBack: () => void }) {
  const { t } = useTranslation();
  const { busy, submit } = useStep((values) => showSecondFactor(challenge, String(values.get('code'))), go);
  return (
    <form className="login__form" onSubmit={submit}>
      <p>Enter the six digits that your authenticator app shows now, or one of your recovery codes.</p>
      <LoginField id="code" label="Code" autoComplete="one-time-code" autoFocus maxLength={40} />
      <LoginProblem text={problem} />
      <div style={ROW}>
        <button type="button" className="nm-link" onClick={onBack}>
          Start over
        </button>
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {t('authentication:login')}
        </Button>
      </div>
    </form>
  );
}
