'use client';

import { type ReactNode, useId } from 'react';

/** A labelled control of a dialog. */
export function Labelled(props: { label: string; hint?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="nm-field">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
      {props.hint ? <small className="nm-muted">{props.hint}</small> : null}
    </div>
  );
}

/** Why: kept in the audit log. */
export function Reason(props: { value: string; onChange: (value: string) => void; hint?: string }) {
  return (
    <Labelled label="Reason" hint={props.hint ?? 'Kept in the audit log.'}>
      {(id) => (
        <textarea
          id={id}
          rows={3}
          required
          minLength={3}
          maxLength={500}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** One choice out of a few. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <Labelled label={props.label}>
      {(id) => (
        <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value as T)}>
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Yes or no. */
export function Tick(props: { label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="nm-tick">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
