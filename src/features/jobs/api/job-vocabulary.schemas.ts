import { z } from 'zod';
import { objectId, text } from '@/platform/http/fields';
import { JOB_CATEGORIES, URGENCIES } from '@/shared/vocabulary';
import { JOB_COMMANDS } from '../domain/job-commands';
import {
  APPROVAL_STATES,
  JOB_STATUSES,
  PRICING_TYPES,
  REVIEW_STAGES,
  REVISION_KINDS,
  TURNS,
} from '../domain/job-types';

/** Job categories; each has its own brief form. */
export const jobCategory = z.enum(JOB_CATEGORIES);
export const jobStatus = z.enum(JOB_STATUSES);

/** Who looks at a submitted version: quality staff first, or the client. */
export const reviewStage = z.enum(REVIEW_STAGES);
export const urgency = z.enum(URGENCIES);

/** How a job is paid: credits, a fixed price, or by the hour up to a cap; money is paid up front and held. */
export const pricingType = z.enum(PRICING_TYPES);

/** Whose turn it is. */
export const turn = z.enum(TURNS);
export const revisionKind = z.enum(REVISION_KINDS);

/**
 * What the caller may do with a job now, computed from the transition table and the caller's relation to it:
 * the commands of the table, and what changes no status.
 */
export const jobAction = z.enum([
  ...JOB_COMMANDS.filter((name) => name !== 'new'),
  'edit',
  'decline',
  'track-time',
  'deliver',
  'fail-qa',
  'rate',
  'duplicate',
  'message',
  'upload',
  'comment',
  'flag',
  'request-approval',
  'approve-brief',
  'decline-brief',
]);

/** Of a brief that a colleague has to approve. */
export const approvalState = z.enum(APPROVAL_STATES);

/** A job by name only. */
export const jobRef = z.object({ id: objectId, number: z.string(), title: z.string() }).meta({
  id: 'JobRef',
  example: { id: '665f1c2ab7d4e8a1c0934f12', number: 'NIM-1042', title: 'Cut a 30 s cafe reel' },
});

/** Stars of either side, with tags and words. */
export const ratingTag = text(40);
