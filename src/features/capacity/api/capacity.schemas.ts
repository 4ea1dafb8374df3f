import { z } from 'zod';
import { CALENDAR_DAY } from '@/features/promise/domain/holiday.options';
import { isoDate, objectId } from '@/platform/http/contract';

const calendarDay = z
  .string()
  .regex(CALENDAR_DAY)
  .meta({ description: 'Calendar day in Phnom Penh.', example: '2026-03-02' });
const hours = z.number().min(0);

const day = z.object({
  date: calendarDay,
  holiday: z.string().nullable().meta({ description: 'Khmer holiday, announced or expected.' }),
  usualHours: hours.meta({ description: 'What people usually work on such a weekday.' }),
  freeHours: hours.meta({ description: 'What can still be taken.' }),
  expectedHours: hours.meta({ description: 'What usually comes in, by the last six weeks.' }),
});

const gap = z.object({
  from: calendarDay,
  to: calendarDay,
  holiday: z.string().nullable(),
  freeHours: hours,
  expectedHours: hours,
});

export const capacity = z
  .object({
    serverTime: isoDate,
    from: calendarDay,
    firstSlot: isoDate.meta({ description: 'Where the first half-hour begins; the others follow.' }),
    slotMinutes: z.literal(30),
    days: z.array(
      day.extend({
        isConfirmed: z.boolean().meta({ description: 'False for a holiday whose date may still move.' }),
        holidayUS: z.string().nullable(),
        shortSkills: z.array(z.string()),
      }),
    ),
    free: z.array(z.int().min(0)).meta({ description: 'People free in each half-hour.' }),
    gaps: z.array(gap).meta({ description: 'Runs of days that cannot take what usually comes in.' }),
    skills: z.array(
      z.object({
        id: objectId,
        slug: z.string(),
        name: z.string(),
        workers: z.int().min(0),
        free: z.array(z.int().min(0)),
        days: z.array(day),
      }),
    ),
    workers: z.array(
      z.object({
        id: objectId,
        name: z.string(),
        timezone: z.string(),
        skills: z.array(objectId),
        slots: z.string().meta({
          description:
            'A letter a half-hour: `o` free, `x` taken, `h` holiday, `t` days off, `.` not their shift.',
        }),
      }),
    ),
  })
  .meta({ id: 'Capacity' });

export const capacityQuery = z.strictObject({
  from: calendarDay.optional().meta({ description: 'Today in Phnom Penh when left out.' }),
  days: z.coerce.number().int().min(1).max(42).optional().meta({ description: '42 when left out.' }),
  format: z.enum(['json', 'csv']).optional().meta({ description: '`csv`: one row a half-hour.' }),
});
