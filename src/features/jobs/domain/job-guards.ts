import { DAY_MS } from '@/shared/durations';
import type { BriefIssue, JobCommand } from './job-commands';
import { type JobState, OPEN_OFFER_STATES } from './job-types';
import { type RevisionRefusal, revisionRefusal } from './revision';

/** Days after approval in which the client may reopen a job, unless the settings say otherwise. */
export const REOPEN_DAYS = 7;

export type RefusalCode = 'VALIDATION_FAILED' | 'INSUFFICIENT_CREDITS' | 'CONFLICT';

export interface Refusal {
  code: RefusalCode;
  message: string;
  details?: readonly BriefIssue[];
}

/** Null lets the transition pass; a refusal says what is missing. */
type Guard = (job: JobState, command: JobCommand, now: Date) => Refusal | null;

const conflict = (message: string): Refusal => ({ code: 'CONFLICT', message });
const invalid = (path: string, code: string, message: string): Refusal => ({
  code: 'VALIDATION_FAILED',
  message,
  details: [{ path, code, message }],
});

const REVISION_REFUSALS: Readonly<Record<RevisionRefusal, Refusal>> = {
  'feedback-missing': invalid('feedback', 'required', 'Say what should change.'),
  'assumption-answered': invalid(
    'assumptionId',
    'answered',
    'You had answered this: it was no guess of ours.',
  ),
  'no-rounds-left': conflict('All revision rounds are used: ask for a fix, or for new scope with a quote.'),
  'quote-not-accepted': conflict('New scope begins once its quote is accepted.'),
};

/** The named conditions of the transition table. */
export const GUARDS = {
  briefIsComplete: (_job, command) => {
    if (command.name !== 'publish' || command.missingAnswers.length === 0) return null;
    const message = 'The brief is missing answers.';
    return { code: 'VALIDATION_FAILED', message, details: command.missingAnswers };
  },
  priceIsHeld: (_job, command) => {
    if (command.name !== 'publish' || command.priceHeld) return null;
    return { code: 'INSUFFICIENT_CREDITS', message: 'The price is not held.' };
  },
  offerIsOpen: (_job, command, now) => {
    if (command.name !== 'accept') return null;
    const { state, expiresAt } = command.offer;
    if (!OPEN_OFFER_STATES.some((open) => open === state)) return conflict('This offer is no longer open.');
    return expiresAt && expiresAt <= now ? conflict('This offer has expired.') : null;
  },
  deliveryIsReady: (_job, command) => {
    if (command.name !== 'submit' || command.cleanFiles > 0) return null;
    return invalid('files', 'required', 'A delivery needs at least one file that passed its checks.');
  },
  revisionIsGranted: (job, command) => {
    if (command.name !== 'request-revision') return null;
    const refusal = revisionRefusal(job, command);
    return refusal && REVISION_REFUSALS[refusal];
  },
  isOnlyAFix: (_job, command) => {
    if (command.name !== 'request-revision' || command.kind === 'fix') return null;
    return invalid('kind', 'not-an-option', 'Quality control asks for fixes only.');
  },
  reasonIsGiven: (_job, command) => {
    const given =
      'reason' in command ? command.reason?.trim() : 'feedback' in command ? command.feedback.trim() : '';
    if (given) return null;
    const path = 'feedback' in command ? 'feedback' : 'reason';
    return invalid(path, 'required', 'Give a reason.');
  },
  silenceHasLasted: (_job, command, now) => {
    if (command.name !== 'approve') return null;
    const due = command.silentApprovalAt;
    return due && due <= now ? null : conflict('The client still has time to answer.');
  },
  isRecentlyCompleted: (job, command, now) => {
    const days = (command.name === 'reopen' && command.reopenDays) || REOPEN_DAYS;
    const open = job.completedAt !== null && now.getTime() - job.completedAt.getTime() <= days * DAY_MS;
    return open ? null : conflict(`A job can be reopened for ${days} days after it was approved.`);
  },
  isUndoable: (_job, command, now) => {
    if (command.name !== 'undo-approve') return null;
    return command.until && now <= command.until ? null : conflict('This approval can no longer be undone.');
  },
  hasWorker: (job) => (job.worker ? null : conflict('The job has no worker.')),
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

/** The first of the named guards that refuses, or null. */
export function firstRefusal(
  names: readonly GuardName[],
  job: JobState,
  command: JobCommand,
  now: Date,
): Refusal | null {
  for (const name of names) {
    const guard: Guard = GUARDS[name];
    const refusal = guard(job, command, now);
    if (refusal) return refusal;
  }
  return null;
}
