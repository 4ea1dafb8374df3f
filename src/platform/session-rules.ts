import type { Actor } from './context';
import { AppError, errors } from './errors';
import { processWide } from './process-wide';

/** What sessions that are less than a whole sign-in may do, by operation of /v1 and by socket event. */
export interface SessionRules {
  /** Of staff who still have to set up their second factor. */
  whileEnrolling: ReadonlySet<string>;
  /** What staff who act as somebody may change. Reading is free. */
  whileActing: ReadonlySet<string>;
  /** Why staff who act as somebody may not do anything else: a word for clients, and a sentence. */
  refusalWhileActing: (operation: string) => { acting: string; message: string };
}

const holder = () => processWide<{ rules: SessionRules | null }>('session-rules', () => ({ rules: null }));

/** Names the rules. Called once at boot; without them such sessions may do nothing. */
export function registerSessionRules(rules: SessionRules): void {
  holder().rules = rules;
}

/**
 * Refuses what the caller's kind of session may not do.
 * @param changes whether the operation may change something
 * @throws AppError SECOND_FACTOR_ENROLMENT_REQUIRED, FORBIDDEN (its details name the kind of refusal)
 */
export function assertSessionMay(actor: Actor, operation: string, changes: boolean): void {
  if (actor.kind !== 'user') return;
  const { rules } = holder();
  if (actor.mustEnrol && !rules?.whileEnrolling.has(operation)) throw errors.enrolmentRequired();
  if (!actor.actedBy || !changes || rules?.whileActing.has(operation)) return;
  const { message, acting } = rules?.refusalWhileActing(operation) ?? {
    message: 'Not now.',
    acting: 'other',
  };
  throw new AppError('FORBIDDEN', message, { details: { acting } });
}

/** The last door before money: no entry of the ledger is made by staff who act as somebody. @throws AppError FORBIDDEN */
export function assertOwnMoney(actor: Actor): void {
  if (actor.kind !== 'user' || !actor.actedBy) return;
  throw new AppError(
    'FORBIDDEN',
    'While you act as somebody you cannot do anything that moves money or credits.',
    { details: { acting: 'money' } },
  );
}
