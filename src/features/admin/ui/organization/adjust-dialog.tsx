'use client';

import { useState } from 'react';
import { ActionDialog } from '../kit/action-dialog';
import { Choice, Labelled, Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import { plural } from '../kit/say';
import type { Balance } from './organization-panel';

const SOURCES = [
  { value: 'goodwill', label: 'Goodwill' },
  { value: 'refund', label: 'Refund' },
  { value: 'promo', label: 'Promotion' },
] as const;

/** Gives or takes credits by hand, with the entry that the ledger will carry and the balance after it. */
export function AdjustDialog(props: {
  organization: { id: string; name: string };
  balance: Balance;
  onClose: () => void;
  onDone: () => void;
}) {
  const { organization, balance, onClose, onDone } = props;
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState<(typeof SOURCES)[number]['value']>('goodwill');
  const [days, setDays] = useState('365');
  const [reason, setReason] = useState('');
  const credits = Number(typed);
  const isWhole = typed.trim() !== '' && Number.isInteger(credits) && credits !== 0;
  const after = balance.credits.available + (isWhole ? credits : 0);
  const gives = credits > 0;
  const body = { credits, reason, ...(gives ? { source, expiresInDays: Number(days) } : {}) };
  return (
    <ActionDialog
      title={`Adjust the credits of ${organization.name}`}
      lead="The ledger is append-only: a mistake is put right by another entry."
      submitLabel={isWhole ? `${gives ? 'Give' : 'Take'} ${plural(Math.abs(credits), 'credit')}` : 'Adjust'}
      destructive={isWhole && !gives}
      disabled={!isWhole || after < 0}
      done={`${organization.name} has ${plural(after, 'credit')} available now.`}
      onSubmit={() => act('POST', `admin/organizations/${organization.id}/credits`, body)}
      onClose={onClose}
      onDone={onDone}
    >
      <Labelled label="Credits" hint="A minus in front takes them away.">
        {(id) => (
          <input
            id={id}
            type="number"
            step={1}
            min={-balance.credits.available}
            max={10_000}
            required
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Labelled>
      {isWhole && gives ? (
        <>
          <Choice label="As" value={source} options={SOURCES} onChange={setSource} />
          <Labelled label="Expires after days">
            {(id) => (
              <input
                id={id}
                type="number"
                min={1}
                max={1095}
                required
                value={days}
                onChange={(event) => setDays(event.target.value)}
              />
            )}
          </Labelled>
        </>
      ) : null}
      <Reason
        value={reason}
        onChange={setReason}
        hint="Kept in the audit log; the client sees it in the history."
      />
      {isWhole ? (
        <div className="nm-preview nm-num">
          <div>
            <code>{gives ? 'platform: credits issued' : `${organization.name}: credits`}</code>
            <span>−{Math.abs(credits)}</span>
          </div>
          <div>
            <code>{gives ? `${organization.name}: credits` : 'platform: credits expired'}</code>
            <span>+{Math.abs(credits)}</span>
          </div>
          <div>
            <span>Available after</span>
            <strong className={after < 0 ? 'nm-tone-bad' : ''}>
              {balance.credits.available} → {after}
            </strong>
          </div>
        </div>
      ) : null}
    </ActionDialog>
  );
}
