import { Skeleton } from '@/ui/skeleton';

/** A portal page on its way. */
export default function Loading() {
  return (
    <div aria-busy className="space-y-5">
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="h-24" />
      <Skeleton className="h-72" />
    </div>
  );
}
