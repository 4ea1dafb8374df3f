import { EnvError } from '@/platform/env';

/** Receives one short sentence about what is being done; the caller decides where it is shown. */
export type Progress = (line: string) => void;

/** Shows the sentence to whoever started the process; standard output stays free for the log. */
export const toStderr: Progress = (line) => {
  process.stderr.write(`  ${line}\n`);
};

/** A problem that the reader can solve: the message is one sentence that says what is missing and what to do. */
export class SetupError extends EnvError {}
