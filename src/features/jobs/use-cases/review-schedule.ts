import { usersCollection } from '@/features/accounts';
import { holidaysCollection } from '@/features/promise';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { NEW_YORK } from '@/shared/time-zones';
import type { JobDocument } from '../data/job.document';
import { type ReviewSchedule, reviewSchedule } from '../domain/auto-approval';

/** Whether a version waits for the client's word. */
export function isWithClient(job: Pick<JobDocument, 'status' | 'reviewStage'>): boolean {
  return job.status === 'review' && job.reviewStage === 'client';
}

/**
 * When this client is reminded and when their silence approves, counted from now, in their own zone, with the hours
 * that staff have set. US holidays count once they are confirmed.
 */
export async function clientReviewSchedule(tx: TxContext, job: JobDocument): Promise<ReviewSchedule> {
  const [settings, client, holidays] = await Promise.all([
    loadSettings(tx.db),
    usersCollection(tx.db).findOne({ _id: job.client }, { projection: { 'profile.timezone': 1 } }),
    holidaysCollection(tx.db)
      .find({ country: 'US', confirmed: true }, { projection: { date: 1 } })
      .toArray(),
  ]);
  return reviewSchedule({
    reviewStartedAt: tx.clock.now(),
    clientTimezone: client?.profile?.timezone ?? NEW_YORK,
    holidays: new Set(holidays.map((holiday) => holiday.date)),
    reminderHours: settings.reminderHours,
    approveAfterHours: settings.autoCompleteHours,
  });
}

/** What a transition changes about the silent approval: set on entering the client's review, gone on leaving it. */
export async function silentApprovalField(
  tx: TxContext,
  before: JobDocument,
  next: JobDocument,
): Promise<{ autoCompleteAt?: Date | null }> {
  if (!isWithClient(next)) return before.autoCompleteAt ? { autoCompleteAt: null } : {};
  if (isWithClient(before)) return {};
  return { autoCompleteAt: (await clientReviewSchedule(tx, next)).approveAt };
}
