import type { JobCategory } from '@/shared/vocabulary';

/** A client company of the demo: who orders, where they are, what they usually need. */
export interface DemoCompany {
  name: string;
  industry: string;
  tier: 'starter' | 'growth' | 'scale';
  timezone: string;
  contact: { firstName: string; lastName: string; email: string };
  /** What they order, most often first. */
  orders: readonly JobCategory[];
  /** Jobs a month, about. */
  pace: number;
}

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

const company = (
  name: string,
  industry: string,
  tier: DemoCompany['tier'],
  timezone: string,
  [firstName, lastName]: [string, string],
  domain: string,
  orders: readonly JobCategory[],
  pace: number,
): DemoCompany => ({
  name,
  industry,
  tier,
  timezone,
  contact: { firstName, lastName, email: `${firstName.toLowerCase()}@${domain}.example` },
  orders,
  pace,
});

/** Twelve companies in the four US zones. */
export const COMPANIES: readonly DemoCompany[] = [
  company(
    'Harbor & Pine Coffee',
    'Food and drink',
    'growth',
    EASTERN,
    ['Megan', 'Alvarez'],
    'harborpine',
    ['social-media', 'graphic-design', 'video-editing'],
    6,
  ),
  company(
    'Brightwell Dental Group',
    'Healthcare',
    'starter',
    CENTRAL,
    ['Thomas', 'Okafor'],
    'brightwell',
    ['graphic-design', 'social-media'],
    2,
  ),
  company(
    'Northside Realty Partners',
    'Real estate',
    'growth',
    EASTERN,
    ['Danielle', 'Brooks'],
    'northsiderealty',
    ['video-editing', 'graphic-design', 'social-media'],
    5,
  ),
  company(
    'Kestrel Outdoor Gear',
    'Retail',
    'scale',
    MOUNTAIN,
    ['Ryan', 'Halvorsen'],
    'kestrelgear',
    ['video-editing', 'web-development', 'social-media', 'graphic-design'],
    9,
  ),
  company(
    'Fieldstone Accounting',
    'Professional services',
    'starter',
    EASTERN,
    ['Priya', 'Raman'],
    'fieldstone',
    ['bookkeeping', 'graphic-design'],
    3,
  ),
  company(
    'Loop Fitness Studios',
    'Fitness',
    'growth',
    PACIFIC,
    ['Jordan', 'Castillo'],
    'loopfitness',
    ['video-editing', 'social-media'],
    6,
  ),
  company(
    'Marlowe Legal',
    'Legal',
    'starter',
    CENTRAL,
    ['Evelyn', 'Marlowe'],
    'marlowelegal',
    ['other', 'graphic-design'],
    2,
  ),
  company(
    'Sundial Software',
    'Software',
    'scale',
    PACIFIC,
    ['Kevin', 'Nakamura'],
    'sundialsoft',
    ['web-development', 'graphic-design', 'video-editing'],
    8,
  ),
  company(
    'Oak & Ember Catering',
    'Food and drink',
    'starter',
    CENTRAL,
    ['Rosa', 'Delgado'],
    'oakember',
    ['social-media', 'bookkeeping'],
    3,
  ),
  company(
    'Tidewater Solar',
    'Energy',
    'growth',
    EASTERN,
    ['Marcus', 'Whitfield'],
    'tidewatersolar',
    ['web-development', 'graphic-design', 'bookkeeping'],
    4,
  ),
  company(
    'Paper Lantern Books',
    'Publishing',
    'starter',
    PACIFIC,
    ['Hannah', 'Lindqvist'],
    'paperlantern',
    ['graphic-design', 'social-media', 'other'],
    3,
  ),
  company(
    'Copper Ridge Podcasts',
    'Media',
    'growth',
    MOUNTAIN,
    ['Alex', 'Romero'],
    'copperridge',
    ['video-editing', 'social-media', 'other'],
    6,
  ),
];

/** Who came by the link of whom, by name; the one who shared it stands earlier in the list. */
export const CAME_BY: Readonly<Record<string, string>> = {
  'Fieldstone Accounting': 'Harbor & Pine Coffee',
  'Oak & Ember Catering': 'Harbor & Pine Coffee',
  'Paper Lantern Books': 'Harbor & Pine Coffee',
  'Tidewater Solar': 'Kestrel Outdoor Gear',
};
