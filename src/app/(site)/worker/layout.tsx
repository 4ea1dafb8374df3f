import type { ReactNode } from 'react';
import { PortalMessages } from '@/ui/shell/portal-messages';
import { WorkerShell } from './worker-shell';

/** Frame of the worker portal. */
export default function WorkerLayout({ children }: { children: ReactNode }) {
  return (
    <PortalMessages>
      <WorkerShell>{children}</WorkerShell>
    </PortalMessages>
  );
}
