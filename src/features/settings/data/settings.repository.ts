import type { Db } from 'mongodb';
import { whenChanged } from '@/platform/kept';
import { processWide } from '@/platform/process-wide';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';

const CACHE_MS = 5_000;

interface Cached {
  settings: Settings;
  until: number;
}

const cache = processWide('settings-cache', () => new Map<string, Cached>());

/**
 * The settings as staff left them, defaults for what was never set. Kept in the process for five seconds, so that
 * hot paths may ask every time, and dropped as soon as any process changes them. Never inside a transaction's snapshot: rules that depend on a setting accept that
 * a change takes a few seconds.
 */
export async function loadSettings(db: Db): Promise<Settings> {
  const cached = cache.get(db.databaseName);
  if (cached && cached.until > performance.now()) return cached.settings;
  const stored = await db.collection('globals').findOne({ globalType: 'settings' });
  const settings = withDefaults((stored ?? {}) as Partial<Settings>);
  cache.set(db.databaseName, { settings, until: performance.now() + CACHE_MS });
  return settings;
}

/** Forgets what is cached, so that the next reader sees a change at once. */
export function dropSettingsCache(): void {
  cache.clear();
}

whenChanged('globals', dropSettingsCache);

function withDefaults(stored: Partial<Settings>): Settings {
  const known = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const set = Object.fromEntries(known.filter((key) => stored[key] != null).map((key) => [key, stored[key]]));
  const merged = { ...DEFAULT_SETTINGS, ...set } as Settings;
  return {
    ...merged,
    refundLadder: [...merged.refundLadder]
      .map(({ overHours, percent }) => ({ overHours, percent }))
      .sort((a, b) => a.overHours - b.overHours),
    reminderHours: [...merged.reminderHours].sort((a, b) => a - b),
    payoutRails: merged.payoutRails.map(({ rail, minimum, fee, currency }) => ({
      rail,
      minimum,
      fee,
      currency,
    })),
    cancellationShares: { ...DEFAULT_SETTINGS.cancellationShares, ...(set.cancellationShares as object) },
    referral: { ...DEFAULT_SETTINGS.referral, ...(set.referral as object) },
    company: { ...DEFAULT_SETTINGS.company, ...(set.company as object) },
    storageGb: { ...DEFAULT_SETTINGS.storageGb, ...(set.storageGb as object) },
    khrRate: { ...DEFAULT_SETTINGS.khrRate, ...(set.khrRate as object) },
  };
}
