import type { JobCategory } from '@/shared/vocabulary';
import type { BriefField, BriefFieldType } from './brief-form-types';

type Extra = Omit<Partial<BriefField>, 'key' | 'type' | 'required'>;
const must = (key: string, type: BriefFieldType, extra: Extra = {}): BriefField => ({
  key,
  type,
  required: true,
  ...extra,
});
const may = (key: string, type: BriefFieldType, extra: Extra = {}): BriefField => ({
  key,
  type,
  required: false,
  ...extra,
});
const options = (...values: string[]): Extra => ({ options: values });
const count = (unit: string, min: number, max: number): Extra => ({ unit, min, max });

const DEFINITION_OF_DONE = must('definitionOfDone', 'longtext');

/** What each kind of work needs to know before anybody can begin. Order is the form's order. */
export const BRIEF_FIELDS: Readonly<Record<JobCategory, readonly BriefField[]>> = {
  'video-editing': [
    must('footageLength', 'number', count('minutes', 0, 1200)),
    must('finalLength', 'number', count('seconds', 5, 10_800)),
    must('aspectRatio', 'select', options('16:9', '9:16', '1:1', '4:5', 'several')),
    must(
      'platform',
      'multi',
      options('youtube', 'instagram', 'tiktok', 'linkedin', 'website', 'advertising'),
    ),
    must('captions', 'select', options('none', 'burned-in', 'subtitle-file', 'both')),
    may('music', 'select', options('none', 'licensed-by-nimmit', 'provided', 'editor-chooses')),
    may('styleReferences', 'url'),
    may('moments', 'longtext'),
    may('outputFormat', 'select', options('mp4', 'mov', 'project-file')),
    DEFINITION_OF_DONE,
  ],
  'graphic-design': [
    must(
      'deliverable',
      'select',
      options(
        'logo',
        'banner',
        'flyer',
        'presentation',
        'packaging',
        'illustration',
        'brand-kit',
        'something-else',
      ),
    ),
    must('dimensions', 'text'),
    must('copy', 'longtext'),
    must('usage', 'select', options('screen', 'print', 'both')),
    must('concepts', 'number', count('concepts', 1, 10)),
    must('fileFormats', 'multi', options('png', 'jpg', 'pdf', 'svg', 'ai', 'psd', 'figma')),
    may('brandColours', 'text'),
    may('styleReferences', 'url'),
    may('avoid', 'longtext'),
    DEFINITION_OF_DONE,
  ],
  'web-development': [
    must(
      'projectType',
      'select',
      options('landing-page', 'website', 'online-shop', 'web-app', 'bug-fix', 'speed', 'integration'),
    ),
    must('pages', 'number', count('pages', 0, 200)),
    must(
      'platform',
      'select',
      options(
        'wordpress',
        'shopify',
        'webflow',
        'react',
        'plain-html',
        'developer-chooses',
        'something-else',
      ),
    ),
    must('functions', 'longtext'),
    may('currentSite', 'url'),
    may('designFile', 'url'),
    may('devices', 'multi', options('desktop', 'tablet', 'phone')),
    may('access', 'select', options('will-invite', 'staging-ready', 'no-access-needed')),
    DEFINITION_OF_DONE,
  ],
  'social-media': [
    must(
      'platform',
      'multi',
      options('instagram', 'facebook', 'tiktok', 'linkedin', 'x', 'pinterest', 'youtube'),
    ),
    must('posts', 'number', count('posts', 1, 200)),
    must('contentType', 'multi', options('image', 'carousel', 'short-video', 'story', 'text')),
    must('audience', 'text'),
    must('voice', 'select', options('friendly', 'professional', 'playful', 'bold', 'plain')),
    may('captions', 'select', options('write-them', 'provided', 'none')),
    may('hashtags', 'text'),
    may('schedule', 'text'),
    may('profile', 'url'),
    DEFINITION_OF_DONE,
  ],
  bookkeeping: [
    must(
      'software',
      'select',
      options('quickbooks', 'xero', 'freshbooks', 'wave', 'spreadsheet', 'something-else'),
    ),
    must(
      'tasks',
      'multi',
      options('categorise', 'reconcile', 'enter-bills', 'invoices', 'payroll-entries', 'clean-up', 'reports'),
    ),
    must('period', 'text'),
    must('transactions', 'number', count('transactions', 1, 20_000)),
    must('accounts', 'number', count('accounts', 1, 100)),
    must('basis', 'select', options('cash', 'accrual', 'not-sure')),
    may('chartOfAccounts', 'select', options('keep', 'suggest-changes', 'none-yet')),
    may('notes', 'longtext'),
    DEFINITION_OF_DONE,
  ],
  other: [
    must('outcome', 'longtext'),
    must('format', 'text'),
    may('quantity', 'number', count('items', 1, 10_000)),
    may('tools', 'text'),
    may('reference', 'url'),
    may('language', 'select', options('english', 'khmer', 'both')),
    DEFINITION_OF_DONE,
  ],
};
