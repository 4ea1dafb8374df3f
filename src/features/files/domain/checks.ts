import { isArchive } from './archive-rules';

/** Old Office files, which may hold macros. */
const OLD_OFFICE = /^application\/(msword|vnd\.ms-excel|vnd\.ms-powerpoint)$/;

export const mayHoldMacros = (type: string): boolean => OLD_OFFICE.test(type);

/** Whether a file of this type is looked through to its end before it may be used, scanner or not. */
export const needsReading = (type: string): boolean => isArchive(type) || mayHoldMacros(type);

/** Seconds until a file whose scanner was away is tried again: 5, 10, 20 … at most a minute. */
export const scanAgainAfterSeconds = (tries: number): number => Math.min(60, 5 * 2 ** Math.max(0, tries - 1));

/** Where the scanner is not required, a file waits for so many tries and is then served unscanned. */
export const TRIES_BEFORE_UNSCANNED = 3;
