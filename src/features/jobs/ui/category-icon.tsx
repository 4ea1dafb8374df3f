import { BookOpenCheck, Clapperboard, Globe, type LucideIcon, Palette, Shapes, Share2 } from 'lucide-react';
import type { JobCategory } from '@/shared/vocabulary';

const icons: Record<JobCategory, LucideIcon> = {
  'video-editing': Clapperboard,
  'graphic-design': Palette,
  'web-development': Globe,
  'social-media': Share2,
  bookkeeping: BookOpenCheck,
  other: Shapes,
};

/** The picture of a kind of work. Decorative. */
export function CategoryIcon({ category, className }: { category: JobCategory; className?: string }) {
  const Icon = icons[category];
  return <Icon aria-hidden className={className} />;
}
