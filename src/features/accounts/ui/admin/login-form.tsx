'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { renewPanelSession, signInToPanel } from './panel-requests';

/** Where to go after signing in: the page asked for when it is one of the panel's, else the first. */
function destination(): string {
  const wanted = new URLSearchParams(window.location.search).get('redirect') ?? '';
  return /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin';
}

/** The panel's sign-in, by the same accounts and sessions as everywhere. A session that only needs renewing goes on. */
export function LoginForm() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let gone = false;
    void renewPanelSession().then((role) => {
      if (!gone && role === 'admin') window.location.replace(destination());
    });
    return () => {
      gone = true;
    };
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const refusal = await signInToPanel(String(values.get('email')), String(values.get('password')));
    if (!refusal) return window.location.assign(destination());
    setProblem(refusal);
    setBusy(false);
  }

  return (
    <form className="login__form" onSubmit={submit}>
      <div className="login__form__inputWrap">
        <Field id="email" type="email" label={t('general:email')} autoComplete="username" />
        <Field id="password" type="password" label={t('general:password')} autoComplete="current-password" />
      </div>
      {problem ? (
        <p role="alert" style={{ color: 'var(--theme-error-500)', marginBlock: 'calc(var(--base) / 2)' }}>
          {problem}
        </p>
      ) : null}
      <div
        style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 'var(--base)' }}
      >
        <a href="/forgot-password">{t('authentication:forgotPasswordQuestion')}</a>
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {t('authentication:login')}
        </Button>
      </div>
    </form>
  );
}

function Field(props: { id: string; type: string; label: string; autoComplete: string }) {
  const { id, type, label, autoComplete } = props;
  return (
    <div className={`field-type ${type}`}>
      <label className="field-label" htmlFor={`field-${id}`}>
        {label}
        <span className="required">*</span>
      </label>
      <div className="field-type__wrap">
        <input id={`field-${id}`} name={id} type={type} autoComplete={autoComplete} required />
      </div>
    </div>
  );
}
