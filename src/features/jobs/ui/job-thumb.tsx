'use client';

import { useState } from 'react';
import { cn } from '@/ui/cn';
import { CategoryIcon } from './category-icon';
import type { JobSummary } from './job-types';

interface JobThumbProps {
  job: Pick<JobSummary, 'thumbnailUrl' | 'category'>;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}

const sizes = { sm: 'size-9', md: 'size-12', lg: 'aspect-[16/10] w-full' } as const;

/** What the work looks like: the newest picture of it, or the sign of its category. Decorative. */
export function JobThumb({ job, size = 'md', className }: JobThumbProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const src = job.thumbnailUrl && job.thumbnailUrl !== broken ? job.thumbnailUrl : null;
  return (
    <span
      aria-hidden
      className={cn(
        'grid shrink-0 place-items-center overflow-hidden rounded-md border bg-muted text-muted-foreground',
        sizes[size],
        className,
      )}
    >
      {src ? (
        // biome-ignore lint/performance/noImgElement: signed addresses, sized by us already
        <img
          src={src}
          alt=""
          loading="lazy"
          className="size-full object-cover"
          onError={() => setBroken(src)}
        />
      ) : (
        <CategoryIcon category={job.category} className={size === 'lg' ? 'size-7' : 'size-4.5'} />
      )}
    </span>
  );
}
