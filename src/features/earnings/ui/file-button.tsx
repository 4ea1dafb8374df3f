'use client';

import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { saveFile } from '@/ui/api/save-file';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';

/** Saves a file of /v1 under a name. */
export function FileButton({ path, name, children }: { path: string; name: string; children: ReactNode }) {
  const save = useAction({ mutationFn: () => saveFile(path, name) });
  return (
    <Button variant="secondary" size="sm" loading={save.isPending} onClick={() => save.mutate()}>
      <Download aria-hidden />
      {children}
    </Button>
  );
}
