'use client';

import { useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useId, useState } from 'react';
import { words } from './say';
import '../panel.css';

/** A value as JSON text, for the few that staff write by hand. What cannot be read is said, and not taken over. */
export const JsonEdit: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue } = useField<unknown>({ path });
  const [text, setText] = useState<string | null>(null);
  const [isReadable, setReadable] = useState(true);
  const id = useId();

  function change(next: string) {
    setText(next);
    try {
      setValue(next.trim() === '' ? null : JSON.parse(next));
      setReadable(true);
    } catch {
      setReadable(false);
    }
  }

  return (
    <div className="field-type nm-field">
      <label htmlFor={id}>{typeof field.label === 'string' ? field.label : words(field.name)}</label>
      <textarea
        id={id}
        rows={10}
        spellCheck={false}
        readOnly={readOnly}
        style={{ fontFamily: 'monospace', fontSize: 13 }}
        value={text ?? (value === null || value === undefined ? '' : JSON.stringify(value, null, 2))}
        onChange={(event) => change(event.target.value)}
      />
      {isReadable ? null : <p className="nm-problem">This is not JSON yet.</p>}
    </div>
  );
};
