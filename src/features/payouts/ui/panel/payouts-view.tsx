import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { can } from '@/features/accounts/domain/permissions';
import { PanelFrame } from '@/features/admin/ui/kit/panel-frame';
import { isObjectId } from '@/shared/ids';
import { NewRun } from './new-run';
import { RunPage } from './run-page';
import { RunsPage } from './runs-page';
import '@/features/admin/ui/panel.css';
import './payouts.css';

interface PanelUser {
  id: string;
  role?: string;
  staffRoles?: string[];
}

/** `/admin/payouts`, `/admin/payouts/new` and one run, inside the panel's own frame, for staff who see money. */
export async function PayoutsView(view: AdminViewServerProps) {
  const { initPageResult, params } = view;
  const user = initPageResult.req.user as PanelUser | null;
  if (!user) redirect('/admin/login?redirect=/admin/payouts');
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  const part = segments[1];
  const has = (permission: Parameters<typeof can>[1]) =>
    user.role === 'admin' && can(user.staffRoles, permission);
  const may = { manage: has('payouts.manage'), approve: has('payouts.approve'), userId: String(user.id) };
  return (
    <PanelFrame view={view} className="nm-pay">
      {!has('money.read') ? (
        <Notice title="Not for your staff role">
          Payouts are open to finance and to staff who see money.
        </Notice>
      ) : part === undefined ? (
        <RunsPage may={may} />
      ) : part === 'new' && may.manage ? (
        <NewRun />
      ) : isObjectId(part) ? (
        <RunPage id={part} may={may} />
      ) : (
        <Notice title="No such page">There is no payout run of this name.</Notice>
      )}
    </PanelFrame>
  );
}

function Notice({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h1>{title}</h1>
      <p className="nm-muted">{children}</p>
    </section>
  );
}
