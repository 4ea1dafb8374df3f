'use client';

import { Download } from 'lucide-react';
import { saveFile } from '@/ui/api/save-file';
import { useAction } from '@/ui/api/use-action';
import { Button, type ButtonProps } from '@/ui/button';

interface FileButtonProps extends Pick<ButtonProps, 'children' | 'variant' | 'size' | 'aria-label'> {
  /** Below /v1. */
  path: string;
  /** What the file is called once it is saved. */
  name: string;
}

/** Saves a file of /v1 under a name; a session that ran out is renewed on the way. */
export function FileButton({ path, name, children, variant = 'secondary', ...props }: FileButtonProps) {
  const save = useAction({ mutationFn: () => saveFile(path, name) });
  return (
    <Button
      size="sm"
      variant={variant}
      loading={save.isPending}
      onClick={(event) => {
        event.stopPropagation();
        save.mutate();
      }}
      {...props}
    >
      <Download aria-hidden />
      {children}
    </Button>
  );
}
