import { mount, type V1App } from '@/platform/http/mount';
import { listHolidayYears, signOffYear } from '../use-cases/holiday-years';
import { listHolidayYearsRoute, signOffYearRoute } from './holiday-years.contract';

/** GET admin/holiday-years, POST admin/holiday-years/:year/sign-off. */
export function addHolidayYearRoutes(app: V1App): void {
  mount(app, listHolidayYearsRoute, async ({ ctx }) => {
    const years = await listHolidayYears(ctx, {});
    const data = years.map((one) => ({ ...one, signedAt: one.signedAt?.toISOString() ?? null }));
    return { success: true, data };
  });
  mount(app, signOffYearRoute, async ({ ctx, params, body }) => {
    await signOffYear(ctx, { ...body, year: params.year });
    return { success: true, data: { done: true } };
  });
}
