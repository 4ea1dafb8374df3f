'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { can } from '@/features/accounts/domain/permissions';
import { readDocuments } from '../kit/panel-api';
import { plural } from '../kit/say';
import { useAnswer } from '../kit/use-answer';
import { useFreshDocument } from '../kit/use-fresh-document';
import { AdjustDialog } from './adjust-dialog';
import '../panel.css';

export interface Balance {
  credits: { available: number; held: number };
  totalJobsPosted: number;
  totalCreditsSpent: number;
  averageRating: number;
  ratingCount: number;
}

/** Top of an organization's page: its credits, and giving or taking some by hand. */
export function OrganizationPanel() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth<
    { id: string; collection: 'users'; staffRoles?: string[] } & Record<string, unknown>
  >();
  const showFresh = useFreshDocument();
  const [isOpen, setOpen] = useState(false);
  const seesMoney = can(user?.staffRoles, 'money.read');
  const found = useAnswer(
    async () =>
      seesMoney
        ? readDocuments<Balance>(`organization-balances?depth=0&limit=1&where[organization][equals]=${id}`)
        : [],
    `${id} ${seesMoney}`,
  );
  const balance = found.data?.[0];
  if (!id || !seesMoney) return null;
  if (!balance) {
    return found.problem ? (
      <p className="nm-problem">{found.problem}</p>
    ) : (
      <div className="nm-skeleton" role="status" />
    );
  }
  const finish = () => {
    setOpen(false);
    found.reload();
    void showFresh();
  };
  return (
    <section className="nm-panel" aria-label="Credits">
      <dl className="nm-facts nm-num" style={{ borderTop: 0 }}>
        <div>
          <dt>Available</dt>
          <dd>{plural(balance.credits.available, 'credit')}</dd>
        </div>
        <div>
          <dt>Held for jobs</dt>
          <dd>{plural(balance.credits.held, 'credit')}</dd>
        </div>
        <div>
          <dt>Spent, ever</dt>
          <dd>{plural(balance.totalCreditsSpent, 'credit')}</dd>
        </div>
        <div>
          <dt>Jobs posted</dt>
          <dd>{balance.totalJobsPosted.toLocaleString('en-US')}</dd>
        </div>
        <div>
          <dt>Rated by workers</dt>
          <dd>{balance.ratingCount > 0 ? `${balance.averageRating.toFixed(1)} of 5` : 'Not yet'}</dd>
        </div>
      </dl>
      {can(user?.staffRoles, 'money.adjust') ? (
        <div className="nm-panel__actions">
          <button type="button" className="nm-button nm-button--main" onClick={() => setOpen(true)}>
            Adjust credits
          </button>
        </div>
      ) : null}
      {isOpen ? (
        <AdjustDialog
          organization={{ id: String(id), name: String(data?.name ?? 'the organization') }}
          balance={balance}
          onClose={() => setOpen(false)}
          onDone={finish}
        />
      ) : null}
    </section>
  );
}
