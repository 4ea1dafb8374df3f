const GB = 1e9;

interface Limits {
  starter: number;
  growth: number;
  scale: number;
  payAsYouGo: number;
  portfolio: number;
}

/** Bytes that an organization of a plan, or a worker's portfolio, may take. @param storageGb gigabytes, from the settings */
export function storageLimit(storageGb: Limits, of: keyof Limits): number {
  return Math.round(storageGb[of] * GB);
}

/** Bytes as people read them: `1.5 GB`. */
export function readableBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${Number(value.toFixed(value < 10 ? 1 : 0))} ${units[power]}`;
}

/** Why so many more bytes are not taken, naming limit and use. @param before bytes in use without them */
export function quotaMessage(
  kind: 'organization' | 'worker',
  limit: number,
  before: number,
  size: number,
): string {
  const whose = kind === 'organization' ? 'Your organization’s storage' : 'The storage of your portfolio';
  return `${whose} is full: ${readableBytes(before)} of ${readableBytes(limit)} are in use, and this file has ${readableBytes(size)}.`;
}
