import type { JobCategory } from '@/shared/vocabulary';

type Answers = Readonly<Record<string, unknown>>;
export interface Estimate {
  hours: number;
  deliverable: string;
}

const numberOf = (brief: Answers, key: string): number | null => {
  const value = brief[key];
  return typeof value === 'number' && value >= 0 ? value : null;
};

/** Hours of a first concept, by what is to be designed. */
const DESIGN_HOURS: Readonly<Record<string, number>> = {
  logo: 3,
  banner: 2,
  flyer: 2,
  presentation: 4,
  packaging: 5,
  illustration: 4,
  'brand-kit': 10,
};
/** Hours of a web project's first page. */
const WEB_HOURS: Readonly<Record<string, number>> = {
  'landing-page': 7,
  website: 6,
  'online-shop': 16,
  'web-app': 24,
  'bug-fix': 3,
  speed: 6,
  integration: 8,
};
/** Minutes of a finished film that take full care; the rest is pace. */
const DENSE_MINUTES = 5;

/** What the form's own numbers say, by category; null where they are not answered. */
const RULES: Readonly<Record<JobCategory, (brief: Answers) => Estimate | null>> = {
  'video-editing': (brief) => {
    const footage = numberOf(brief, 'footageLength');
    const seconds = numberOf(brief, 'finalLength');
    if (footage === null || seconds === null) return null;
    const minutes = seconds / 60;
    const dense = Math.min(minutes, DENSE_MINUTES);
    const captioned = brief.captions && brief.captions !== 'none' ? 0.25 : 0;
    const hours = 1 + footage * 0.04 + dense * (0.6 + captioned) + (minutes - dense) * 0.08;
    return { hours, deliverable: seconds <= 90 ? 'short-video' : 'video' };
  },
  'graphic-design': (brief) => {
    const concepts = numberOf(brief, 'concepts');
    const kind = String(brief.deliverable ?? '');
    if (concepts === null) return null;
    return { hours: (DESIGN_HOURS[kind] ?? 3) + Math.max(0, concepts - 1), deliverable: kind || 'graphics' };
  },
  'web-development': (brief) => {
    const pages = numberOf(brief, 'pages');
    const kind = String(brief.projectType ?? '');
    if (pages === null || !WEB_HOURS[kind]) return null;
    return { hours: WEB_HOURS[kind] + Math.max(0, pages - 1) * 1.5, deliverable: kind };
  },
  'social-media': (brief) => {
    const posts = numberOf(brief, 'posts');
    return posts === null ? null : { hours: 0.5 + posts * 0.4, deliverable: 'posts' };
  },
  bookkeeping: (brief) => {
    const transactions = numberOf(brief, 'transactions');
    if (transactions === null) return null;
    return {
      hours: 0.5 + transactions * 0.015 + (numberOf(brief, 'accounts') ?? 1) * 0.4,
      deliverable: 'books',
    };
  },
  other: (brief) => {
    const quantity = numberOf(brief, 'quantity');
    return quantity === null ? null : { hours: 1.5 + quantity * 0.05, deliverable: 'work' };
  },
};

/** Hours from the brief's own numbers, or null when they are not there: better than any reading of the text. */
export const estimateFromBrief = (category: JobCategory, brief: Answers): Estimate | null =>
  RULES[category](brief);
