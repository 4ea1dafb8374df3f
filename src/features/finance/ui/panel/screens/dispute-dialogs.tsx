'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Labelled, Reason, Tick } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { usd } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { EntryPreviews } from '../parts/postings';
import type { Dispute, EntryPreview } from '../parts/types';

interface DialogProps {
  dispute: Dispute;
  onClose: () => void;
  onDone: () => void;
}

const FIELDS = [
  { name: 'productDescription', label: 'What was delivered', rows: 3 },
  { name: 'serviceDate', label: 'When', rows: 1 },
  { name: 'accessActivityLog', label: 'What the client did with it', rows: 4 },
  { name: 'refundPolicyDisclosure', label: 'How our refund policy was shown', rows: 2 },
  { name: 'uncategorizedText', label: 'Anything else', rows: 3 },
] as const;

/** Our answer to the bank: a draft until it is handed in, which is possible once. */
export function EvidenceDialog({ dispute, onClose, onDone }: DialogProps) {
  const [words, setWords] = useState<Record<string, string>>({ ...dispute.evidence });
  const [submit, setSubmit] = useState(false);
  const filled = FIELDS.some(({ name }) => (words[name] ?? '').trim() !== '');
  const answer = Object.fromEntries(
    FIELDS.flatMap(({ name }) => ((words[name] ?? '').trim() ? [[name, words[name]]] : [])),
  );
  return (
    <ActionDialog
      title={`Answer the dispute of ${usd(dispute.amount)}`}
      lead="No money moves by answering. If the bank rules for us, what it took is booked back."
      submitLabel={submit ? 'Hand it to the bank' : 'Save as a draft'}
      disabled={!filled}
      done={submit ? 'The bank has our answer.' : 'The draft is kept.'}
      onSubmit={() => act('POST', `admin/disputes/${dispute.id}/evidence`, { ...answer, submit })}
      onClose={onClose}
      onDone={onDone}
    >
      {FIELDS.map(({ name, label, rows }) => (
        <Labelled key={name} label={label}>
          {(id) => (
            <textarea
              id={id}
              rows={rows}
              value={words[name] ?? ''}
              onChange={(event) => setWords({ ...words, [name]: event.target.value })}
            />
          )}
        </Labelled>
      ))}
      <Tick label="Hand it in now. The bank takes one answer only." checked={submit} onChange={setSubmit} />
    </ActionDialog>
  );
}

/** Gives a dispute up: the money stays with the client for good. */
export function AcceptDialog({ dispute, onClose, onDone }: DialogProps) {
  const [reason, setReason] = useState('');
  const path = `admin/disputes/${dispute.id}/preview`;
  const { data, problem } = useAnswer(() => act<{ entries: EntryPreview[] }>('POST', path), path);
  const entries = data?.entries.length
    ? data.entries
    : [{ description: 'The bank has taken the money already: nothing more is posted', postings: [] }];
  return (
    <ActionDialog
      title={`Give up the dispute of ${usd(dispute.amount)}`}
      lead="The client keeps the money, and a credit note is issued. This cannot be taken back."
      submitLabel="Give it up"
      destructive
      disabled={reason.trim().length < 3}
      done="The dispute is given up."
      onSubmit={() => act('POST', `admin/disputes/${dispute.id}/accept`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      {problem ? <p className="nm-problem">{problem}</p> : null}
      {data ? <EntryPreviews entries={entries} owner={dispute.organization?.name} /> : null}
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
