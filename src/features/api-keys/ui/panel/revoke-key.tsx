'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { can } from '@/features/accounts/domain/permissions';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Labelled } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { useFreshDocument } from '@/features/admin/ui/kit/use-fresh-document';
import '@/features/admin/ui/panel.css';

/** Top of a key's page: whether it works, and the button that ends it. */
export function RevokeKey() {
  const { id, data } = useDocumentInfo();
  const { user } = useAuth<{ id: string; collection: 'users'; staffRoles?: string[] }>();
  const showFresh = useFreshDocument();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!id) return null;
  const revoked = Boolean(data?.revokedAt);
  return (
    <section className="nm-panel" aria-label="API key">
      <div className="nm-panel__top">
        <span className={`nm-badge nm-badge--${revoked ? 'bad' : 'good'}`}>
          {revoked ? 'Revoked' : 'In force'}
        </span>
        <code>{String(data?.hint ?? '')}</code>
      </div>
      {!revoked && can(user?.staffRoles, 'keys.revoke') ? (
        <div className="nm-panel__actions">
          <button type="button" className="nm-button nm-button--bad" onClick={() => setOpen(true)}>
            Revoke
          </button>
        </div>
      ) : null}
      {open ? (
        <ActionDialog
          title={`Revoke ${String(data?.name ?? 'this key')}`}
          lead="Programs that use it stop working within a second. The owners are mailed."
          submitLabel="Revoke"
          destructive
          disabled={reason.trim().length < 3}
          done="The key is revoked."
          onSubmit={() => act('POST', `admin/api-keys/${id}/revoke`, { reason })}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            void showFresh();
          }}
        >
          <Labelled label="Reason" hint="Kept in the audit log.">
            {(field) => (
              <textarea
                id={field}
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Labelled>
        </ActionDialog>
      ) : null}
    </section>
  );
}
