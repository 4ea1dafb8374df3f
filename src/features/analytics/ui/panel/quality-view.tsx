import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { PanelFrame } from '@/features/admin/ui/kit/panel-frame';
import { QualityDesk } from './quality-desk';
import '@/features/admin/ui/panel.css';
import '@/features/finance/ui/panel/finance.css';

/** `/admin/quality`, inside the panel's own frame, for all staff. */
export async function QualityView(view: AdminViewServerProps) {
  const user = view.initPageResult.req.user as { role?: string } | null;
  if (user?.role !== 'admin') redirect('/admin/login?redirect=/admin/quality');
  return (
    <PanelFrame view={view} className="nm-fin">
      <QualityDesk />
    </PanelFrame>
  );
}
