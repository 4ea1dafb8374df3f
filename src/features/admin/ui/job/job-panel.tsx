'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { can } from '@/features/accounts/domain/permissions';
import type { Schema } from '@/ui/api/types';
import { read } from '../kit/panel-api';
import { useAnswer } from '../kit/use-answer';
import { useFreshDocument } from '../kit/use-fresh-document';
import { AssignDialog } from './assign-dialog';
import { CancelDialog } from './cancel-dialog';
import { FlagDialog } from './flag-dialog';
import { type JobActionName, jobActions } from './job-actions';
import { JobFacts } from './job-facts';
import { Matches } from './matches';
import { OverrideDialog } from './override-dialog';
import { QaDialog } from './qa-dialog';
import { RulingDialog } from './ruling-dialog';
import '../panel.css';

const DIALOGS = {
  assign: AssignDialog,
  reassign: AssignDialog,
  'qa-pass': QaDialog,
  'qa-fail': QaDialog,
  flag: FlagDialog,
  override: OverrideDialog,
  cancel: CancelDialog,
  ruling: RulingDialog,
} as const satisfies Record<JobActionName, unknown>;

/** Top of a job's page: where it stands, who was asked, and what the signed-in staff member may do with it. */
export function JobPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth<
    { id: string; collection: 'users'; staffRoles?: string[] } & Record<string, unknown>
  >();
  const showFresh = useFreshDocument();
  const [open, setOpen] = useState<JobActionName | null>(null);
  const job = useAnswer(() => read<Schema<'Job'>>(`jobs/${id}`), String(id));
  const matches = useAnswer(() => read<Schema<'MatchExplanation'>>(`jobs/${id}/matches`), String(id));

  if (!id) return null;
  if (!job.data) return job.problem ? <p className="nm-problem">{job.problem}</p> : <Skeleton />;
  const actions = jobActions(job.data, (permission) => can(user?.staffRoles, permission));
  const Dialog = open ? DIALOGS[open] : null;
  const finish = () => {
    setOpen(null);
    job.reload();
    matches.reload();
    void showFresh();
  };
  return (
    <section className="nm-panel" aria-label="Operations">
      <JobFacts job={job.data} />
      {actions.length > 0 ? (
        <div className="nm-panel__actions">
          {actions.map(({ name, label, tone }) => (
            <button
              key={name}
              type="button"
              className={`nm-button${tone ? ` nm-button--${tone}` : ''}`}
              onClick={() => setOpen(name)}
            >
              {label}
            </button>
          ))}
        </div>
      ) : null}
      {matches.data ? <Matches matches={matches.data} /> : null}
      {Dialog && open ? (
        <Dialog job={job.data} action={open} onClose={() => setOpen(null)} onDone={finish} />
      ) : null}
    </section>
  );
}

const Skeleton = () => <div className="nm-skeleton" role="status" aria-label="Loading the job" />;
