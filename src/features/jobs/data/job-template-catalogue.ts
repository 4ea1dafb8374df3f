import type { JobCategory, Urgency } from '@/shared/vocabulary';

/** A job to start from that everybody is offered. Skills by slug; answers that only the client knows are left out. */
export interface CatalogueTemplate {
  name: string;
  summary: string;
  category: JobCategory;
  title: string;
  description: string;
  skills: readonly string[];
  brief: Readonly<Record<string, unknown>>;
  urgency: Urgency;
  /** Hours of work. */
  estimatedHours: number;
}

/** Two for each category of jobs. */
export const TEMPLATE_CATALOGUE: readonly CatalogueTemplate[] = [
  {
    name: 'Vertical reel from footage',
    summary: 'A 30-second reel with captions, cut from what you shot.',
    category: 'video-editing',
    title: 'Cut a 30-second reel from our footage',
    description:
      'Cut the attached footage to a lively 30-second vertical reel. Open on the strongest moment, add captions, and end on our logo.',
    skills: ['short-form-video', 'video-editing', 'subtitling'],
    brief: {
      finalLength: 30,
      aspectRatio: '9:16',
      platform: ['instagram', 'tiktok'],
      captions: 'burned-in',
      music: 'editor-chooses',
      definitionOfDone:
        'One 9:16 MP4 of at most 30 seconds.\nCaptions checked word by word.\nLogo at the end.',
    },
    urgency: 'standard',
    estimatedHours: 3,
  },
  {
    name: 'Edited talk or webinar',
    summary: 'A clean cut of a recording, with titles and chapters.',
    category: 'video-editing',
    title: 'Edit our recorded webinar',
    description:
      'Take out pauses and false starts, even out the sound, add a title, lower thirds for each speaker and chapter cards.',
    skills: ['video-editing'],
    brief: {
      aspectRatio: '16:9',
      platform: ['youtube', 'website'],
      captions: 'subtitle-file',
      definitionOfDone: 'One 16:9 MP4.\nSound at one level throughout.\nA list of chapters with times.',
    },
    urgency: 'standard',
    estimatedHours: 5,
  },
  {
    name: 'Event flyer',
    summary: 'A flyer for screen and print from your text.',
    category: 'graphic-design',
    title: 'Design a flyer for our event',
    description: 'One page, our colours, the date and place easy to find, room for a QR code.',
    skills: ['graphic-design'],
    brief: {
      deliverable: 'flyer',
      dimensions: '8.5 × 11 in',
      usage: 'both',
      concepts: 2,
      fileFormats: ['pdf', 'png'],
      definitionOfDone: 'Two concepts, the chosen one finished.\nPrint PDF with bleed.\nPNG for the web.',
    },
    urgency: 'standard',
    estimatedHours: 3,
  },
  {
    name: 'Pitch deck clean-up',
    summary: 'Your slides, made to look like one deck.',
    category: 'graphic-design',
    title: 'Clean up our pitch deck',
    description: 'Keep the words, fix the layout: one type scale, one grid, our colours, redrawn charts.',
    skills: ['presentation-design', 'graphic-design'],
    brief: {
      deliverable: 'presentation',
      dimensions: '16:9 slides',
      usage: 'screen',
      concepts: 1,
      fileFormats: ['pdf'],
      definitionOfDone: 'Every slide on one grid.\nCharts redrawn and editable.\nPDF and the editable file.',
    },
    urgency: 'priority',
    estimatedHours: 5,
  },
  {
    name: 'Landing page',
    summary: 'One responsive page from your design and text.',
    category: 'web-development',
    title: 'Build a landing page',
    description: 'Build one responsive landing page from the attached design, with a contact form.',
    skills: ['web-development', 'ui-design'],
    brief: {
      projectType: 'landing-page',
      pages: 1,
      platform: 'developer-chooses',
      functions: 'A contact form that mails us, and analytics.',
      devices: ['desktop', 'tablet', 'phone'],
      definitionOfDone: 'Looks right at 320, 768 and 1440 pixels.\nForm tested.\nFast on a phone.',
    },
    urgency: 'standard',
    estimatedHours: 10,
  },
  {
    name: 'Fix a website bug',
    summary: 'One thing that does not work, found and fixed.',
    category: 'web-development',
    title: 'Fix a bug on our website',
    description:
      'Something on the site does not work as it should. Find the cause, fix it and say what it was.',
    skills: ['web-development'],
    brief: {
      projectType: 'bug-fix',
      pages: 1,
      access: 'will-invite',
      definitionOfDone: 'The problem no longer happens.\nA short note of the cause.\nNothing else changed.',
    },
    urgency: 'rush',
    estimatedHours: 2,
  },
  {
    name: 'A month of posts',
    summary: 'Twelve posts with captions, planned in a calendar.',
    category: 'social-media',
    title: 'Prepare a month of social posts',
    description:
      'Twelve posts for the coming month from our photos: captions, hashtags and a calendar to approve.',
    skills: ['social-media-content', 'copywriting'],
    brief: {
      platform: ['instagram', 'facebook'],
      posts: 12,
      contentType: ['image', 'carousel'],
      voice: 'friendly',
      captions: 'write-them',
      definitionOfDone: 'Twelve finished images.\nCaptions and hashtags in a sheet.\nA date for each.',
    },
    urgency: 'standard',
    estimatedHours: 8,
  },
  {
    name: 'Clips from a podcast',
    summary: 'Five vertical clips with captions from one episode.',
    category: 'social-media',
    title: 'Cut five clips from our podcast',
    description:
      'Find five strong moments in the attached episode and cut each to a captioned vertical clip.',
    skills: ['short-form-video', 'social-media-content'],
    brief: {
      platform: ['instagram', 'tiktok', 'youtube'],
      posts: 5,
      contentType: ['short-video'],
      voice: 'plain',
      captions: 'write-them',
      definitionOfDone: 'Five clips of 20 to 60 seconds.\nCaptions burned in.\nA title for each.',
    },
    urgency: 'standard',
    estimatedHours: 5,
  },
  {
    name: 'Monthly bookkeeping',
    summary: 'One month categorised and reconciled.',
    category: 'bookkeeping',
    title: 'Categorise and reconcile last month',
    description:
      'Categorise every transaction of last month, reconcile the accounts, and list what needs an answer.',
    skills: ['bookkeeping'],
    brief: {
      software: 'quickbooks',
      tasks: ['categorise', 'reconcile'],
      basis: 'not-sure',
      definitionOfDone:
        'Every account reconciled to its statement.\nA list of open questions.\nProfit and loss as PDF.',
    },
    urgency: 'standard',
    estimatedHours: 4,
  },
  {
    name: 'Receipts into the books',
    summary: 'A pile of receipts, entered and filed.',
    category: 'bookkeeping',
    title: 'Enter our receipts',
    description:
      'Enter the attached receipts with date, vendor, amount and category, and attach each to its entry.',
    skills: ['bookkeeping', 'data-entry'],
    brief: {
      tasks: ['enter-bills'],
      accounts: 1,
      basis: 'not-sure',
      definitionOfDone: 'Every receipt entered once.\nUnreadable ones listed.\nTotals by category.',
    },
    urgency: 'standard',
    estimatedHours: 3,
  },
  {
    name: 'List of leads',
    summary: 'A researched list in a sheet, checked by hand.',
    category: 'other',
    title: 'Research a list of leads',
    description:
      'Find companies that fit the description, with website, contact page and one line on why they fit.',
    skills: ['data-entry', 'spreadsheets'],
    brief: {
      format: 'A Google Sheet',
      quantity: 100,
      language: 'english',
      definitionOfDone: 'One row a company, no doubles.\nEvery link opened and checked.',
    },
    urgency: 'standard',
    estimatedHours: 5,
  },
  {
    name: 'Tidy a spreadsheet',
    summary: 'A messy sheet, cleaned, with totals you can trust.',
    category: 'other',
    title: 'Clean up our spreadsheet',
    description:
      'Make the attached sheet consistent: one format a column, doubles out, formulas instead of typed totals.',
    skills: ['spreadsheets'],
    brief: {
      format: 'The same sheet, cleaned, with a note of changes',
      language: 'english',
      definitionOfDone: 'No typed totals.\nDoubles removed and listed.\nA short note of every change.',
    },
    urgency: 'standard',
    estimatedHours: 3,
  },
];
