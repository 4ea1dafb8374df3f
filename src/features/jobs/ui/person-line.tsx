'use client';

import type { Schema } from '@/ui/api/types';
import { Avatar } from '@/ui/avatar';
import { cn } from '@/ui/cn';
import { useZones } from '@/ui/reader-zone';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';

interface PersonLineProps {
  person: Pick<NonNullable<Schema<'PublicUser'>>, 'name' | 'avatarUrl' | 'timezone'>;
  size?: 'xs' | 'sm' | 'md';
  className?: string;
}

/** A person with the time where they are, when that is not the reader's own. */
export function PersonLine({ person, size = 'xs', className }: PersonLineProps) {
  const formats = useFormat();
  const now = useNow(30_000);
  const { own } = useZones();
  return (
    <span className={cn('inline-flex min-w-0 items-center gap-1.5', className)}>
      <Avatar name={person.name} src={person.avatarUrl} size={size} />
      <span className="truncate">{person.name}</span>
      {now && person.timezone !== own ? (
        <span className="shrink-0 text-xs text-muted-foreground tabular">
          {formats.time(now, 'time', person.timezone)}
        </span>
      ) : null}
    </span>
  );
}
