'use client';

import type { InputHTMLAttributes } from 'react';

interface LoginFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
}

/** A labelled field as the panel's own sign-in has them. */
export function LoginField({ id, label, ...input }: LoginFieldProps) {
  return (
    <div className={`field-type ${input.type ?? 'text'}`} style={{ marginBottom: 'calc(var(--base) / 2)' }}>
      <label className="field-label" htmlFor={`field-${id}`}>
        {label}
        <span className="required">*</span>
      </label>
      <div className="field-type__wrap">
        <input id={`field-${id}`} name={id} required {...input} />
      </div>
    </div>
  );
}

/** What went wrong, announced. */
export function LoginProblem({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p role="alert" style={{ color: 'var(--theme-error-500)', marginBlock: 'calc(var(--base) / 2)' }}>
      {text}
    </p>
  );
}
