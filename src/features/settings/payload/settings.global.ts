import type { GlobalConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { staff, staffIf } from '@/platform/payload/access';
import { auditGlobalChanges } from '@/platform/payload/audit-changes';
import { both, choice, flag, GROUPS, group, longText, number, rows, text } from '@/platform/payload/fields';
import { dropSettingsCache } from '../data/settings.repository';
import { DEFAULT_SETTINGS, PAYOUT_RAILS, type PayoutRailTerms } from '../domain/settings';
import { announceChange } from './announce-change';

const whole = (name: keyof typeof DEFAULT_SETTINGS, max: number, en: string, km: string) =>
  number(name, {
    required: true,
    min: 0,
    max,
    defaultValue: DEFAULT_SETTINGS[name] as number,
    admin: { description: both(en, km) },
  });

const percent = (name: string, defaultValue: number) =>
  number(name, { required: true, min: 0, max: 100, defaultValue });

/** Each rail once, and a fee that leaves something of the smallest payout. */
const railsThatPay = (value: unknown): string | true => {
  const rails = Array.isArray(value) ? (value as PayoutRailTerms[]) : [];
  if (new Set(rails.map(({ rail }) => rail)).size < rails.length) return 'Each rail can be here once.';
  const all = rails.every(({ minimum, fee }) => Number.isInteger(minimum) && Number.isInteger(fee));
  if (!all) return 'Minimum and fee are whole cents.';
  return rails.every(({ minimum, fee }) => minimum > fee) || 'The fee must be below the minimum.';
};

/** What staff can tune without a release. Each change is in the audit log. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: both('Settings', 'ការកំណត់'),
  admin: {
    group: GROUPS.system,
    description: both('Rules of the house. A change is felt within seconds.', 'ច្បាប់ផ្ទៃក្នុង។'),
  },
  access: { read: staff, update: staffIf(holding('settings.edit')) },
  hooks: { afterChange: [auditGlobalChanges, announceChange, () => dropSettingsCache()] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Matching', 'ការផ្គូផ្គង'),
          fields: [
            number('offerMinutes', {
              required: true,
              min: 1,
              max: 1440,
              defaultValue: DEFAULT_SETTINGS.offerMinutes,
              admin: {
                description: both(
                  'Minutes in which an offer waits for an answer, within the worker’s shift.',
                  'នាទីដែលសំណើរង់ចាំចម្លើយ។',
                ),
              },
            }),
            number('concurrencyCap', {
              required: true,
              min: 1,
              max: 50,
              defaultValue: DEFAULT_SETTINGS.concurrencyCap,
              admin: {
                description: both('Jobs a worker may hold at once.', 'ចំនួនការងារដែលអាចកាន់ក្នុងពេលតែមួយ។'),
              },
            }),
            whole(
              'silentMinutes',
              2_400,
              'Minutes of their shift after which a worker who has not begun a job and was not seen loses it; 0 for never.',
              'នាទីក្នុងវេន ដែលអ្នកធ្វើការមិនចាប់ផ្តើម និងមិនឃើញមុខ ត្រូវបាត់ការងារ។ 0 គឺមិនដែល។',
            ),
            whole(
              'analysisBudget',
              1_000_000,
              'US cents a day for reading briefs by the model; beyond it the built-in analyser reads.',
              'សេនដុល្លារក្នុងមួយថ្ងៃសម្រាប់ការអានការងារដោយម៉ូដែល។',
            ),
          ],
        },
        {
          label: both('Review', 'ការពិនិត្យ'),
          fields: [
            whole(
              'autoCompleteHours',
              720,
              'Hours in review after which a job approves itself.',
              'ម៉ោងមុនពេលអនុម័តដោយខ្លួនឯង។',
            ),
            {
              name: 'reminderHours',
              type: 'number',
              hasMany: true,
              required: true,
              min: 1,
              max: 720,
              defaultValue: DEFAULT_SETTINGS.reminderHours,
              admin: {
                description: both(
                  'Hours in review after which the client is reminded.',
                  'ម៉ោងដែលត្រូវរំលឹកអតិថិជន។',
                ),
              },
            },
            whole(
              'qaFirstJobs',
              50,
              'First jobs of a worker, all of which we check ourselves.',
              'ការងារដំបូងរបស់អ្នកធ្វើការ ដែលយើងពិនិត្យទាំងអស់។',
            ),
            whole(
              'qaSamplePercent',
              100,
              'Percent of the other deliveries that we check.',
              'ភាគរយនៃការប្រគល់ផ្សេងទៀតដែលយើងពិនិត្យ។',
            ),
            whole(
              'undoSeconds',
              600,
              'Seconds in which an approval can be undone.',
              'វិនាទីដែលអាចលុបចោលការអនុម័ត។',
            ),
            whole(
              'reopenDays',
              90,
              'Days after approval in which a job can be reopened.',
              'ថ្ងៃដែលអាចបើកការងារឡើងវិញ។',
            ),
            whole('ratingDays', 90, 'Days after approval in which both sides can rate.', 'ថ្ងៃដែលអាចវាយតម្លៃ។'),
          ],
        },
        {
          label: both('Security', 'សុវត្ថិភាព'),
          fields: [
            flag('staffSecondFactor', {
              defaultValue: DEFAULT_SETTINGS.staffSecondFactor,
              admin: {
                description: both(
                  'Staff need a second factor. Who has none can only set one up.',
                  'បុគ្គលិកត្រូវមានការផ្ទៀងផ្ទាត់ជំហានទីពីរ។',
                ),
              },
            }),
          ],
        },
        {
          label: both('Money', 'ហិរញ្ញវត្ថុ'),
          fields: [
            rows('refundLadder', [number('overHours', { required: true, min: 0 }), percent('percent', 0)], {
              required: true,
              defaultValue: DEFAULT_SETTINGS.refundLadder,
              admin: {
                description: both(
                  'Late by more than these hours: this share of the price comes back.',
                  'ការសងប្រាក់វិញពេលយឺត។',
                ),
              },
            }),
            group(
              'cancellationShares',
              Object.entries(DEFAULT_SETTINGS.cancellationShares).map(([status, share]) =>
                percent(status, share),
              ),
              {
                admin: {
                  description: both(
                    'Percent of the price that a cancelling client still pays, by status.',
                    'ភាគរយនៃតម្លៃដែលត្រូវបង់ពេលបោះបង់។',
                  ),
                },
              },
            ),
            whole(
              'welcomeCredits',
              1000,
              'Promotional credits for a new organization; 0 for none.',
              'ក្រេឌីតស្វាគមន៍។',
            ),
            group(
              'referral',
              [
                number('credits', {
                  required: true,
                  min: 0,
                  max: 1000,
                  defaultValue: DEFAULT_SETTINGS.referral.credits,
                }),
                number('days', {
                  required: true,
                  min: 1,
                  max: 1095,
                  defaultValue: DEFAULT_SETTINGS.referral.days,
                }),
                number('yearlyCap', {
                  required: true,
                  min: 0,
                  max: 1000,
                  defaultValue: DEFAULT_SETTINGS.referral.yearlyCap,
                }),
              ],
              {
                admin: {
                  description: both(
                    'Promotional credits for each side when a referred organization pays its first invoice (0 for none), days until they expire, and rewards of one organization in a year.',
                    'ក្រេឌីតសម្រាប់ភាគីនីមួយៗ ពេលអង្គភាពដែលត្រូវបានណែនាំបង់វិក្កយបត្រដំបូង (០ គឺគ្មាន) ចំនួនថ្ងៃមុនផុតកំណត់ និងចំនួនរង្វាន់ក្នុងមួយឆ្នាំ។',
                  ),
                },
              },
            ),
            whole(
              'pastDueGraceDays',
              60,
              'Days after a failed payment in which an organization may still post.',
              'ថ្ងៃដែលអង្គភាពនៅអាចបង្ហោះការងារ ក្រោយការបង់ប្រាក់បរាជ័យ។',
            ),
            whole(
              'lowBalanceCredits',
              1000,
              'A balance below so many credits is told to its organization; 0 for never.',
              'ប្រាប់អង្គភាពនៅពេលក្រេឌីតនៅសល់តិចជាងនេះ។',
            ),
            {
              name: 'expiryNoticeDays',
              type: 'number',
              hasMany: true,
              required: true,
              min: 1,
              max: 365,
              defaultValue: DEFAULT_SETTINGS.expiryNoticeDays,
              admin: {
                description: both(
                  'Days before credits expire in which their organization is told.',
                  'ថ្ងៃមុនក្រេឌីតផុតកំណត់ ដែលត្រូវជូនដំណឹង។',
                ),
              },
            },
            whole(
              'payAsYouGoCreditPrice',
              100_000,
              'US cents for one credit where a job is paid in money.',
              'តម្លៃក្រេឌីតមួយ គិតជាសេន។',
            ),
            number('hourlyCapPercent', {
              required: true,
              min: 100,
              max: 300,
              defaultValue: DEFAULT_SETTINGS.hourlyCapPercent,
              admin: {
                description: both(
                  'What an hourly job is paid up front, in percent of its estimate.',
                  'ភាគរយនៃការប៉ាន់ស្មានដែលត្រូវបង់មុន។',
                ),
              },
            }),
            flag('disputeStopsPosting', {
              defaultValue: DEFAULT_SETTINGS.disputeStopsPosting,
              admin: {
                description: both(
                  'No new jobs of a client while their bank disputes a payment.',
                  'មិនអាចបង្ហោះការងារពេលមានវិវាទការទូទាត់។',
                ),
              },
            }),
            whole(
              'clearingDays',
              60,
              'Days from approval until an earning clears.',
              'ថ្ងៃមុនពេលប្រាក់ចំណូលអាចដកបាន។',
            ),
            group(
              'company',
              [
                text('name', { required: true, defaultValue: DEFAULT_SETTINGS.company.name, maxLength: 200 }),
                longText('address', { maxLength: 500 }),
                text('taxId', { maxLength: 60 }),
                { name: 'email', type: 'email' },
              ],
              {
                admin: {
                  description: both(
                    'Our own company, as invoices issued from now on name it.',
                    'ក្រុមហ៊ុនរបស់យើងលើវិក្កយបត្រ។',
                  ),
                },
              },
            ),
            group(
              'khrRate',
              [
                number('rate', { required: true, min: 1, defaultValue: DEFAULT_SETTINGS.khrRate.rate }),
                text('date', { required: true, defaultValue: DEFAULT_SETTINGS.khrRate.date }),
              ],
              {
                admin: {
                  description: both('Riel for one US dollar, and the day it is of.', 'អត្រាប្តូរប្រាក់រៀល។'),
                },
              },
            ),
            rows(
              'payoutRails',
              [
                choice('rail', PAYOUT_RAILS, { required: true }),
                number('minimum', { required: true, min: 1 }),
                number('fee', { required: true, min: 0 }),
                choice('currency', ['USD', 'KHR'], { required: true }),
              ],
              {
                required: true,
                minRows: 1,
                defaultValue: DEFAULT_SETTINGS.payoutRails,
                validate: railsThatPay,
                admin: {
                  description: both(
                    'How workers can be paid. Less than the minimum (cents) carries over; the fee (cents) comes out of the payout.',
                    'របៀបបើកប្រាក់ឱ្យអ្នកធ្វើការ។ ក្រោមអប្បបរមា (សេន) ត្រូវផ្ទេរទៅសប្ដាហ៍ក្រោយ។',
                  ),
                },
              },
            ),
            whole(
              'payoutApprovalLimit',
              100_000_000,
              'Cents of a payout run above which a second person approves it.',
              'ចំនួន (សេន) ដែលត្រូវការអ្នកទីពីរអនុម័តការបើកប្រាក់។',
            ),
          ],
        },
        {
          label: both('Storage', 'ទំហំផ្ទុក'),
          fields: [
            group(
              'storageGb',
              Object.entries(DEFAULT_SETTINGS.storageGb).map(([name, gigabytes]) =>
                number(name, { required: true, min: 0, max: 100_000, defaultValue: gigabytes }),
              ),
              {
                admin: {
                  description: both(
                    'Gigabytes of files: of an organization by its plan, and of a worker’s portfolio.',
                    'ជីហ្គាបៃនៃឯកសារ តាមគម្រោងរបស់អង្គភាព និងសម្រាប់ផលប័ត្ររបស់អ្នកធ្វើការ។',
                  ),
                },
              },
            ),
          ],
        },
      ],
    },
  ],
};
