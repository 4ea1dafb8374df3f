import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  doneResponse,
  idempotent,
  isoDate,
  jsonBody,
  memberErrors,
  okResponse,
  wholeQuery,
} from '@/platform/http/contract';
import { CALENDAR_DAY, HOLIDAY_COUNTRIES } from '../domain/holiday.options';

const year = z
  .string()
  .regex(/^20\d\d$/, 'Must be a year such as 2027.')
  .meta({ example: '2027' });

export const holidayYear = z
  .object({
    year,
    days: z.object({ KH: z.int().min(0), US: z.int().min(0) }),
    unconfirmed: z.array(
      z.object({
        country: z.enum(HOLIDAY_COUNTRIES),
        date: z.string().regex(CALENDAR_DAY).meta({ example: '2027-04-14' }),
        name: z.string(),
      }),
    ),
    signedAt: isoDate.nullable(),
    signedBy: z.string().nullable(),
    due: z.boolean().meta({ description: 'Whether staff should look through it now.' }),
  })
  .meta({ id: 'HolidayYear' });

export const listHolidayYearsRoute = createRoute({
  method: 'get',
  path: '/admin/holiday-years',
  operationId: 'listHolidayYears',
  tags: ['Admin'],
  summary: 'Years of the holiday calendars',
  description: 'What is confirmed in each, and who signed it off. An unsigned year makes promises less sure.',
  ...access('admin'),
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(holidayYear), 'The years.'), ...memberErrors() },
});

export const signOffYearRoute = createRoute({
  method: 'post',
  path: '/admin/holiday-years/{year}/sign-off',
  operationId: 'signOffHolidayYear',
  tags: ['Admin'],
  summary: 'Sign off a year’s holidays',
  description: 'Both countries. `confirmAll` confirms the days that are still open; without it they refuse.',
  ...access('admin'),
  request: {
    params: z.object({ year: year.meta({ param: { name: 'year', in: 'path' }, example: '2027' }) }),
    headers: idempotent,
    body: jsonBody(z.strictObject({ confirmAll: z.boolean().optional() }).meta({ id: 'SignOffYearInput' }), {
      confirmAll: true,
    }),
  },
  responses: {
    200: doneResponse('It is signed off.'),
    ...memberErrors('VALIDATION_FAILED', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});
