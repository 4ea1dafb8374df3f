import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { can } from '@/features/accounts/domain/permissions';
import { PanelFrame } from '@/features/admin/ui/kit/panel-frame';
import { FinanceDesk } from './finance-desk';
import { FINANCE_SCREENS } from './screens';
import '@/features/admin/ui/panel.css';
import './finance.css';

interface PanelUser {
  role?: string;
  status?: string;
  staffRoles?: string[];
}

/** `/admin/finance` and everything below it, inside the panel's own frame, for staff who see money. */
export async function FinanceView(view: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = view;
  const user = initPageResult.req.user as PanelUser | null;
  if (!user) redirect('/admin/login?redirect=/admin/finance');
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  const screen = FINANCE_SCREENS.find(({ slug }) => slug === (segments[1] ?? 'overview'));
  const seesMoney = user.role === 'admin' && can(user.staffRoles, 'money.read');
  const filters = Object.fromEntries(
    Object.entries(searchParams ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  return (
    <PanelFrame view={view} className="nm-fin">
      {!seesMoney ? (
        <Refusal title="Not for your staff role">
          The books are open to finance, operations and support. Ask an owner if you need them.
        </Refusal>
      ) : screen ? (
        <FinanceDesk
          slug={screen.slug}
          filters={filters}
          may={{
            refund: can(user.staffRoles, 'money.refund'),
            adjust: can(user.staffRoles, 'money.adjust'),
            stripe: can(user.staffRoles, 'stripe.manage'),
          }}
        />
      ) : (
        <Refusal title="No such page">There is no finance page of this name.</Refusal>
      )}
    </PanelFrame>
  );
}

function Refusal({ title, children }: { title: string; children: string }) {
  return (
    <section className="nm-fin__refusal">
      <h1>{title}</h1>
      <p className="nm-muted">{children}</p>
    </section>
  );
}
