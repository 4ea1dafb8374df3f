'use client';

import { useState } from 'react';
import { EntryPreviews } from '@/features/finance/ui/panel/parts/postings';
import type { EntryPreview } from '@/features/finance/ui/panel/parts/types';
import { usePreview } from '@/features/finance/ui/panel/parts/use-preview';
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

/** What the server says that it would post. */
interface Outcome {
  entries: EntryPreview[];
  available: number;
}

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
  const gives = credits > 0;
  const body = { credits, reason, ...(gives ? { source, expiresInDays: Number(days) } : {}) };
  const isAmount = isWhole && credits >= -balance.credits.available && (!gives || Number(days) > 0);
  const path = `admin/organizations/${organization.id}/credits`;
  const { data, problem, isFresh } = usePreview<Outcome>(
    `${path}/preview`,
    isAmount ? { ...body, reason: 'Preview' } : null,
  );
  return (
    <ActionDialog
      title={`Adjust the credits of ${organization.name}`}
      lead="The ledger is append-only: a mistake is put right by another entry."
      submitLabel={isWhole ? `${gives ? 'Give' : 'Take'} ${plural(Math.abs(credits), 'credit')}` : 'Adjust'}
      destructive={isWhole && !gives}
      disabled={!isAmount || !isFresh || !data}
      done={`${organization.name} has ${plural(data?.available ?? 0, 'credit')} available now.`}
      onSubmit={() => act('POST', path, body)}
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
      {problem ? <p className="nm-problem">{problem}</p> : null}
      {data && isFresh ? (
        <>
          <EntryPreviews entries={data.entries} owner={organization.name} />
          <div className="nm-preview nm-num">
            <div>
              <span>Available after</span>
              <strong>
                {balance.credits.available} → {data.available}
              </strong>
            </div>
          </div>
        </>
      ) : null}
    </ActionDialog>
  );
}
