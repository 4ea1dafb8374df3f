import type { ReactNode } from 'react';
import { PortalMessages } from '@/ui/shell/portal-messages';
import { ClientShell } from './client-shell';

/** Frame of the client portal. */
export default function ClientLayout({ children }: { children: ReactNode }) {
  return (
    <PortalMessages>
      <ClientShell>{children}</ClientShell>
    </PortalMessages>
  );
}
