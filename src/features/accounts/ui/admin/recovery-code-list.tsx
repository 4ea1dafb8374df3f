'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

/** Recovery codes, shown this once; the way on opens when the person says that they are kept. */
export function RecoveryCodeList({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const [kept, setKept] = useState(false);
  const text = `${codes.join('\n')}\n`;
  return (
    <div>
      <ul
        style={{
          columns: 2,
          fontFamily: 'monospace',
          listStyle: 'none',
          padding: 'calc(var(--base) / 2)',
          background: 'var(--theme-elevation-50)',
          borderRadius: 4,
          userSelect: 'all',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <a href={`data:text/plain,${encodeURIComponent(text)}`} download="nimmit-recovery-codes.txt">
          Download
        </a>
      </p>
      <label style={{ display: 'flex', gap: 8, alignItems: 'center', marginBlock: 'calc(var(--base) / 2)' }}>
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />
        <span>I keep them in a safe place</span>
      </label>
      <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button size="large" margin={false} disabled={!kept} onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}
