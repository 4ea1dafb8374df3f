import { PHNOM_PENH } from '@/shared/time-zones';
import type { SkillLevel } from '@/shared/vocabulary';

/** A worker of the demo. */
export interface DemoWorker {
  firstName: string;
  lastName: string;
  email: string;
  bio: string;
  skills: readonly { slug: string; level: SkillLevel }[];
  /** US cents. */
  hourlyRate: number;
  /** Weekdays from 0, Sunday, are those on which it starts. */
  shift: { start: string; end: string; weekdays: readonly number[]; timezone: string };
  /** How well they work, 0–1: drives ratings, lateness and revisions. */
  quality: number;
}

/** Groups of skills that one person has, with the words for their profile. */
const TRADES: readonly { skills: readonly string[]; bio: (years: number) => string; rate: number }[] = [
  {
    skills: ['video-editing', 'short-form-video', 'subtitling'],
    rate: 1000,
    bio: (y) =>
      `Video editor for ${y} years. Talking heads, product films and vertical cuts; I care about pacing and clean sound.`,
  },
  {
    skills: ['motion-graphics', 'video-editing'],
    rate: 1300,
    bio: (y) =>
      `Motion designer, ${y} years in After Effects. Titles, logo stings and short explainers that stay on brand.`,
  },
  {
    skills: ['graphic-design', 'logo-design', 'photo-retouching'],
    rate: 900,
    bio: (y) =>
      `Graphic designer from Phnom Penh with ${y} years in print and screen. Tidy files, real bleeds, no stock clichés.`,
  },
  {
    skills: ['presentation-design', 'graphic-design', 'ui-design'],
    rate: 900,
    bio: (y) =>
      `I turn rough slides into decks people finish reading. ${y} years with agencies and start-ups.`,
  },
  {
    skills: ['wordpress', 'web-development', 'seo'],
    rate: 1200,
    bio: (y) => `Web developer, ${y} years. WordPress and hand-written HTML, fast pages, accessible forms.`,
  },
  {
    skills: ['web-development', 'shopify'],
    rate: 1400,
    bio: (y) =>
      `Front-end developer for ${y} years: React, Shopify themes, speed work. I test on real phones.`,
  },
  {
    skills: ['social-media-content', 'copywriting', 'email-marketing'],
    rate: 750,
    bio: (y) => `Social media manager, ${y} years. Calendars, captions and simple graphics in your voice.`,
  },
  {
    skills: ['bookkeeping', 'spreadsheets'],
    rate: 850,
    bio: (y) =>
      `Bookkeeper with ${y} years in QuickBooks and Xero for US small businesses. Reconciled means reconciled.`,
  },
  {
    skills: ['data-entry', 'spreadsheets', 'virtual-assistance'],
    rate: 600,
    bio: (y) =>
      `Careful with data: ${y} years of research, lists and clean spreadsheets, everything with its source.`,
  },
  {
    skills: ['short-form-video', 'social-media-content'],
    rate: 850,
    bio: (y) =>
      `Reels and shorts, ${y} years. Hooks in the first second, captions that can be read, sound that fits.`,
  },
];

const FIRST_NAMES = [
  'Sokha',
  'Dara',
  'Sreymom',
  'Vichea',
  'Bopha',
  'Rithy',
  'Chanthou',
  'Pisey',
  'Kosal',
  'Sreyneang',
  'Makara',
  'Theary',
  'Visal',
  'Kunthea',
  'Panha',
  'Sovann',
  'Leakena',
  'Borey',
  'Channary',
  'Ratanak',
  'Sophea',
  'Veasna',
  'Malis',
  'Phirun',
  'Davy',
  'Samnang',
  'Nary',
  'Udom',
  'Sreypov',
  'Kimheng',
  'Rachana',
  'Thida',
  'Chenda',
  'Sothea',
  'Monika',
  'Virak',
  'Kanha',
  'Lyhour',
  'Sreyleak',
  'Piseth',
];
const LAST_NAMES = [
  'Chan',
  'Sok',
  'Keo',
  'Heng',
  'Lim',
  'Chea',
  'Kim',
  'Meas',
  'Nhem',
  'Ouk',
  'Pich',
  'Prak',
  'San',
  'Seng',
  'Tep',
  'Ung',
  'Vong',
  'Yim',
  'Long',
  'Mao',
];
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
const WEEKDAYS = [1, 2, 3, 4, 5] as const;
/** Same hour as Phnom Penh, another calendar of holidays. */
const BANGKOK = 'Asia/Bangkok';
/**
 * One shift for each of the four of a trade, so that of each trade somebody is on at any hour. Day shifts are the
 * American night. Those who keep the Khmer calendar are off on its holidays; the others live across the border.
 */
const SHIFTS: readonly DemoWorker['shift'][] = [
  { start: '08:00', end: '17:00', weekdays: WEEKDAYS, timezone: PHNOM_PENH },
  { start: '16:30', end: '00:30', weekdays: WEEK, timezone: BANGKOK },
  { start: '00:00', end: '08:30', weekdays: WEEK, timezone: BANGKOK },
  { start: '08:30', end: '17:00', weekdays: WEEK, timezone: BANGKOK },
];
const LEVELS: readonly SkillLevel[] = ['mid', 'senior', 'junior', 'mid'];
const LEVEL_FACTOR: Readonly<Record<SkillLevel, number>> = { junior: 0.75, mid: 1, senior: 1.4 };

/** Forty workers over ten trades, four to a trade; always the same. */
export const WORKERS: readonly DemoWorker[] = FIRST_NAMES.map((firstName, index) => {
  const trade = TRADES[index % TRADES.length] as (typeof TRADES)[number];
  const round = Math.floor(index / TRADES.length);
  const level = LEVELS[(round + index) % LEVELS.length] as SkillLevel;
  const lastName = LAST_NAMES[(index * 7) % LAST_NAMES.length] as string;
  const years = { junior: 2, mid: 5, senior: 9 }[level] + (index % 3);
  return {
    firstName,
    lastName,
    email: `${firstName.toLowerCase()}.${lastName.toLowerCase()}@workers.example`,
    bio: trade.bio(years),
    skills: trade.skills.map((slug, position) => ({ slug, level: position === 0 ? level : 'mid' })),
    hourlyRate: Math.round((trade.rate * LEVEL_FACTOR[level]) / 50) * 50,
    shift: SHIFTS[round] as DemoWorker['shift'],
    quality: 0.62 + ((index * 37) % 38) / 100,
  };
});

/** Staff of the demo, one of each role. */
export const STAFF = [
  { firstName: 'Olivia', lastName: 'Chan', email: 'owner@nimmit.example', role: 'owner' },
  { firstName: 'Sopheap', lastName: 'Ros', email: 'operations@nimmit.example', role: 'operations' },
  { firstName: 'Nita', lastName: 'Hong', email: 'finance@nimmit.example', role: 'finance' },
  { firstName: 'Vannak', lastName: 'Ly', email: 'quality@nimmit.example', role: 'quality' },
  { firstName: 'Chloe', lastName: 'Barnes', email: 'support@nimmit.example', role: 'support' },
] as const;
