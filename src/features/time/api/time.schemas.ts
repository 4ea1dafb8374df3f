import { z } from 'zod';
import { isoDate, objectId, optionalText, text } from '@/platform/http/fields';

export const timeEntry = z
  .object({
    id: objectId,
    jobId: objectId,
    startedAt: isoDate,
    endedAt: isoDate.nullable(),
    duration: z.int().min(0).meta({ description: 'Minutes; 0 while running.' }),
    notes: z.string().nullable(),
    source: z.enum(['timer', 'manual']),
    reason: z.string().nullable().meta({ description: 'Why it was entered by hand.' }),
  })
  .meta({ id: 'TimeEntry' });

/** Worked time of a job. */
export const timeSheet = z
  .object({
    entries: z.array(timeEntry),
    totalMinutes: z.int().min(0),
    estimatedMinutes: z.int().min(0),
    running: timeEntry.nullable(),
    serverTime: isoDate,
  })
  .meta({ id: 'TimeSheet' });

export const startTimerInput = z
  .strictObject({ notes: optionalText(500).optional() })
  .meta({ id: 'StartTimerInput' });
export const stopTimerInput = z
  .strictObject({ notes: optionalText(500).optional() })
  .meta({ id: 'StopTimerInput' });

/** Time entered by hand, at most 24 hours, never in the future. */
export const addTimeInput = z
  .strictObject({
    startedAt: isoDate,
    endedAt: isoDate,
    notes: optionalText(500).optional(),
    reason: text(300),
  })
  .refine((value) => Date.parse(value.startedAt) < Date.parse(value.endedAt), {
    message: 'Must end after it started.',
    path: ['endedAt'],
  })
  .refine((value) => Date.parse(value.endedAt) - Date.parse(value.startedAt) <= 86_400_000, {
    message: 'At most 24 hours at once.',
    path: ['endedAt'],
  })
  .meta({ id: 'AddTimeInput' });
