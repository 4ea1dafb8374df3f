export const TIME_SOURCES = ['timer', 'manual'] as const;
export type TimeSource = (typeof TIME_SOURCES)[number];
