import type { SkillCategory, SkillLevel } from '@/shared/vocabulary';

/** A skill as a new installation knows it. Rates are US cents an hour by level; credits are for one hour. */
export interface CatalogueSkill {
  slug: string;
  name: string;
  category: SkillCategory;
  icon: string;
  description: string;
  /** Other words people use, lower case; read by the local analyser. */
  synonyms: readonly string[];
  suggestedHourly: Readonly<Record<SkillLevel, number>>;
  creditEquivalent: number;
}

const skill = (
  [slug, name, category, icon]: [string, string, SkillCategory, string],
  description: string,
  [junior, mid, senior, creditEquivalent]: [number, number, number, number],
  synonyms: string,
): CatalogueSkill => ({
  slug,
  name,
  category,
  icon,
  description,
  synonyms: synonyms.split(', '),
  suggestedHourly: { junior, mid, senior },
  creditEquivalent,
});

/** Twenty skills over the six categories of jobs. */
export const SKILL_CATALOGUE: readonly CatalogueSkill[] = [
  skill(
    ['video-editing', 'Video editing', 'video', 'clapperboard'],
    'Cutting, pacing, sound and export for web and social video.',
    [700, 1000, 1500, 1],
    'video editor, edit video, edit footage, premiere, premiere pro, davinci, davinci resolve, final cut, footage, clips, cut a video, rough cut, vlog, youtube video',
  ),
  skill(
    ['motion-graphics', 'Motion graphics', 'video', 'sparkles'],
    'Animated titles, logo stings and explainer scenes.',
    [900, 1300, 1900, 1.5],
    'after effects, animation, animated logo, logo sting, lower thirds, explainer, kinetic typography, animate, intro animation',
  ),
  skill(
    ['short-form-video', 'Short-form video', 'video', 'smartphone'],
    'Vertical reels, shorts and clips cut from longer footage.',
    [700, 950, 1400, 1],
    'reel, reels, tiktok, shorts, youtube shorts, vertical video, 9:16, clips from podcast, instagram video, stories video',
  ),
  skill(
    ['subtitling', 'Subtitles and captions', 'video', 'captions'],
    'Timed captions, burned in or as a file, checked by ear.',
    [500, 700, 1000, 0.5],
    'subtitle, subtitles, caption, captions, captioning, srt, closed captions, transcription, transcribe',
  ),
  skill(
    ['logo-design', 'Logo and brand identity', 'design', 'pen-tool'],
    'Marks, palettes, type and a short brand guide.',
    [800, 1200, 1800, 1.5],
    'logo, brand identity, branding, brand guide, brand guidelines, wordmark, rebrand, visual identity',
  ),
  skill(
    ['graphic-design', 'Graphic design', 'design', 'palette'],
    'Flyers, banners, ads and print-ready layouts.',
    [600, 900, 1400, 1],
    'flyer, poster, banner, brochure, illustrator, photoshop, business card, menu, print, graphic, graphics, infographic, leaflet, packaging, canva',
  ),
  skill(
    ['presentation-design', 'Presentation design', 'design', 'presentation'],
    'Decks that read well, in PowerPoint, Keynote or Slides.',
    [600, 900, 1300, 1],
    'powerpoint, pitch deck, deck, slides, keynote, google slides, presentation, slide deck, investor deck',
  ),
  skill(
    ['photo-retouching', 'Photo retouching', 'design', 'image'],
    'Clean-up, cut-outs, colour and batches of product photos.',
    [500, 750, 1100, 0.75],
    'retouch, retouching, background removal, remove background, cut out, product photos, photo editing, lightroom, colour correction, color correction',
  ),
  skill(
    ['ui-design', 'UI design', 'design', 'layout'],
    'Screens, components and clickable prototypes.',
    [900, 1300, 2000, 1.5],
    'figma, ui, ux, wireframe, wireframes, mockup, prototype, app design, user interface, landing page design, web design',
  ),
  skill(
    ['web-development', 'Web development', 'development', 'code'],
    'Sites and small web apps, built and deployed.',
    [900, 1400, 2200, 1.5],
    'website, html, css, javascript, typescript, react, next.js, nextjs, landing page, frontend, front end, web app, responsive, bug fix, node',
  ),
  skill(
    ['wordpress', 'WordPress', 'development', 'blocks'],
    'Themes, plug-ins, page builders, speed and fixes.',
    [700, 1100, 1700, 1],
    'wordpress site, wordpress theme, elementor, woocommerce, divi, wp, plugin, gutenberg',
  ),
  skill(
    ['shopify', 'Shopify', 'development', 'shopping-bag'],
    'Stores, themes, product set-up and apps.',
    [800, 1200, 1900, 1.25],
    'shopify store, shopify theme, liquid, online store, e-commerce, ecommerce, product upload, product listing',
  ),
  skill(
    ['social-media-content', 'Social media content', 'marketing', 'share-2'],
    'Posts, carousels and captions, planned in a calendar.',
    [500, 750, 1100, 0.75],
    'social media, instagram, facebook, linkedin, content calendar, carousel, posts, hashtags, social posts, content plan, pinterest',
  ),
  skill(
    ['copywriting', 'Copywriting', 'marketing', 'feather'],
    'Clear web pages, product texts and posts in English.',
    [600, 900, 1400, 1],
    'copy, blog post, blog, article, product description, product descriptions, headline, write, rewrite, proofread, proofreading, newsletter text',
  ),
  skill(
    ['email-marketing', 'Email marketing', 'marketing', 'mail'],
    'Campaigns, templates and flows in the usual tools.',
    [600, 900, 1400, 1],
    'mailchimp, klaviyo, newsletter, email campaign, email template, drip campaign, email sequence, email flow',
  ),
  skill(
    ['seo', 'Search optimisation', 'marketing', 'search'],
    'Keyword lists, on-page fixes and technical audits.',
    [700, 1000, 1600, 1.25],
    'keyword research, keywords, search engine optimization, search engine optimisation, meta descriptions, backlinks, google ranking, site audit, search console',
  ),
  skill(
    ['bookkeeping', 'Bookkeeping', 'business', 'calculator'],
    'Categorised, reconciled books, month by month.',
    [700, 1000, 1500, 1],
    'quickbooks, xero, reconcile, reconciliation, bank statement, bank statements, invoices, expenses, ledger, accounts payable, accounts receivable, month end, receipts, categorize transactions, categorise transactions',
  ),
  skill(
    ['spreadsheets', 'Spreadsheets and reporting', 'business', 'table'],
    'Models, clean-ups and dashboards in Excel and Sheets.',
    [600, 850, 1300, 1],
    'excel, google sheets, spreadsheet, spreadsheets, pivot table, dashboard, data cleaning, formulas, report, csv',
  ),
  skill(
    ['data-entry', 'Data entry', 'business', 'keyboard'],
    'Careful typing, research lists and record keeping.',
    [400, 550, 800, 0.5],
    'data entry, type up, copy paste, pdf to excel, crm update, contact list, lead list, web research, lead research, list building',
  ),
  skill(
    ['virtual-assistance', 'Virtual assistance', 'other', 'headphones'],
    'Inbox, calendar, bookings and everything that recurs.',
    [450, 650, 950, 0.5],
    'virtual assistant, admin support, inbox, calendar, scheduling, travel booking, customer support, appointment, translation, translate, khmer',
  ),
];
