import type { JobCategory, SkillCategory } from '@/shared/vocabulary';

/** Words that speak for a skill, by a word of its slug or name. Added to a skill's own synonyms. */
export const SKILL_WORDS: readonly { skill: RegExp; words: RegExp }[] = [
  {
    skill: /video-edit|video edit/,
    words:
      /\b(footage|edit(ing)? (my|the|our|a|this)? ?video|vlog|trim|cut down|youtube video|reels?|podcast video)\b/,
  },
  {
    skill: /motion|animat/,
    words: /\b(motion|animat\w+|after effects|lottie|kinetic|explainer|intro|outro)\b/,
  },
  { skill: /colou?r-?grad/, words: /\bcolou?r[ -]?(grad\w+|correct\w+)\b/ },
  { skill: /caption|subtitl/, words: /\b(captions?|subtitles?|srt|transcri\w+)\b/ },
  { skill: /audio|sound|podcast/, words: /\b(audio|sound|podcast|voice ?over|noise)\b/ },
  { skill: /logo|brand/, words: /\b(logos?|brand(ing)?|identity|wordmark|style guide)\b/ },
  {
    skill: /graphic-design/,
    words: /\b(banners?|flyers?|posters?|brochures?|business cards?|graphics?|thumbnails?|packaging|menu)\b/,
  },
  { skill: /illustrat/, words: /\b(illustrat\w+|drawings?|characters?|mascots?|icons?)\b/ },
  { skill: /present|slide/, words: /\b(slides?|decks?|powerpoint|keynote|presentations?)\b/ },
  { skill: /photo/, words: /\b(photos?|retouch\w*|background removal|lightroom|photoshop)\b/ },
  { skill: /ui|ux|product-design/, words: /\b(ui|ux|wireframes?|figma|prototypes?|mock-?ups?)\b/ },
  { skill: /wordpress/, words: /\b(wordpress|elementor|woocommerce|wp)\b/ },
  {
    skill: /shopify|commerce/,
    words: /\b(shopify|online shop|web ?shop|store front|e-?commerce|checkout)\b/,
  },
  {
    skill: /react|front-?end|javascript/,
    words: /\b(react|next\.?js|front-?end|javascript|typescript|components?)\b/,
  },
  {
    skill: /back-?end|node|api/,
    words: /\b(back-?end|apis?|node\.?js|database|webhooks?|integrat\w+|python)\b/,
  },
  {
    skill: /web|html|landing/,
    words: /\b(web ?sites?|landing pages?|web ?pages?|html|css|responsive|webflow)\b/,
  },
  {
    skill: /social/,
    words: /\b(social media|instagram|facebook|tiktok|linkedin|pinterest|posts?|carousels?|hashtags?)\b/,
  },
  {
    skill: /content|copy|writ/,
    words: /\b(copy(writing)?|blogs?|articles?|newsletters?|write|proofread\w*|product descriptions?)\b/,
  },
  { skill: /seo/, words: /\b(seo|keywords?|search rank\w*|meta descriptions?|backlinks?)\b/ },
  {
    skill: /email|mailchimp|klaviyo/,
    words: /\b(e-?mail (campaigns?|sequences?|templates?)|mailchimp|klaviyo|newsletters?)\b/,
  },
  { skill: /ads|advert|ppc/, words: /\b(google ads|facebook ads|meta ads|ppc|ad creatives?|campaigns?)\b/ },
  {
    skill: /bookkeep|account/,
    words:
      /\b(bookkeep\w*|reconcil\w+|ledger|bank statements?|transactions?|receipts?|categoris\w+|categoriz\w+)\b/,
  },
  { skill: /quickbooks/, words: /\b(quickbooks|qbo)\b/ },
  { skill: /xero/, words: /\bxero\b/ },
  { skill: /spreadsheet|excel|data/, words: /\b(excel|spreadsheets?|google sheets|csv|data entry|pivot)\b/ },
  {
    skill: /assist|admin|research/,
    words: /\b(research|lead lists?|scheduling|inbox|virtual assistant|data entry)\b/,
  },
];

/** Where to look for a skill when a description names none. */
export const CATEGORY_SKILLS: Readonly<Record<JobCategory, SkillCategory>> = {
  'video-editing': 'video',
  'graphic-design': 'design',
  'web-development': 'development',
  'social-media': 'marketing',
  bookkeeping: 'business',
  other: 'other',
};

/** Countable things: hours = base + each × count. */
export const QUANTITIES: readonly {
  category: JobCategory;
  /** The count is the first group. Every repetition is bounded: strangers write the text. */
  pattern: RegExp;
  each: number;
  base: number;
  deliverable: string;
}[] = [
  {
    category: 'video-editing',
    pattern: /(?<!\d)(\d{1,7})[ -]?(?:min(?:ute)?s?)\b(?! (?:long )?(?:of )?(?:raw|footage))/,
    each: 0.75,
    base: 2,
    deliverable: 'video',
  },
  {
    category: 'video-editing',
    pattern: /(?<!\d)(\d{1,7})[ -]?(?:sec(?:ond)?s?|s)\b/,
    each: 0.02,
    base: 2,
    deliverable: 'short-video',
  },
  {
    category: 'video-editing',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:reels?|shorts|clips|videos|tiktoks)\b/,
    each: 1.5,
    base: 0.5,
    deliverable: 'short-video',
  },
  {
    category: 'video-editing',
    pattern: /(?<!\d)(\d{1,7}) (?:hours?|hrs?) (?:long )?(?:of )?(?:raw |video )?(?:footage|material)/,
    each: 1.5,
    base: 3,
    deliverable: 'video',
  },
  {
    category: 'graphic-design',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:slides?|pages?)\b/,
    each: 0.4,
    base: 1,
    deliverable: 'presentation',
  },
  {
    category: 'graphic-design',
    pattern:
      /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:banners?|sizes|flyers?|posters?|thumbnails?|graphics|images|ads|icons?)\b/,
    each: 0.75,
    base: 1,
    deliverable: 'graphics',
  },
  {
    category: 'graphic-design',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:logos?|concepts?|options|versions)\b/,
    each: 1.5,
    base: 2,
    deliverable: 'logo',
  },
  {
    category: 'web-development',
    pattern: /(?<!\d)(\d{1,7})[ -]?(?:\w{1,30} )?pages?\b/,
    each: 3,
    base: 3,
    deliverable: 'website',
  },
  {
    category: 'web-development',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:bugs?|fixes|issues|changes)\b/,
    each: 1,
    base: 0.5,
    deliverable: 'fix',
  },
  {
    category: 'social-media',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:posts?|carousels?|stories|captions?)\b/,
    each: 0.5,
    base: 1,
    deliverable: 'posts',
  },
  {
    category: 'social-media',
    pattern: /(?<!\d)(\d{1,7}) (?:weeks?)\b/,
    each: 2.5,
    base: 1,
    deliverable: 'content-plan',
  },
  {
    category: 'bookkeeping',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:transactions?|receipts?|lines|invoices?|bills?)\b/,
    each: 0.02,
    base: 1,
    deliverable: 'books',
  },
  {
    category: 'bookkeeping',
    pattern: /(?<!\d)(\d{1,7}) months?\b/,
    each: 2.5,
    base: 1,
    deliverable: 'books',
  },
  {
    category: 'other',
    pattern: /(?<!\d)(\d{1,7}) (?:\w{1,30} )?(?:items?|rows?|leads?|contacts?|entries|products?)\b/,
    each: 0.03,
    base: 1,
    deliverable: 'list',
  },
  { category: 'other', pattern: /(?<!\d)(\d{1,7}) words?\b/, each: 0.002, base: 1, deliverable: 'text' },
];

/** What a job of its kind takes when nothing can be counted. */
export const USUAL: Readonly<Record<JobCategory, { hours: number; deliverable: string }>> = {
  'video-editing': { hours: 4, deliverable: 'video' },
  'graphic-design': { hours: 3, deliverable: 'graphics' },
  'web-development': { hours: 8, deliverable: 'website' },
  'social-media': { hours: 4, deliverable: 'posts' },
  bookkeeping: { hours: 4, deliverable: 'books' },
  other: { hours: 3, deliverable: 'file' },
};

export const HARD_WORDS =
  /\b(complex|advanced|animat\w+|3d|motion graphics|integrat\w+|payment|migrat\w+|custom|multi-?language|e-?commerce|from scratch|audit|clean-?up|brand identity)\b/g;
export const EASY_WORDS = /\b(simple|quick|small|minor|tiny|just|only|basic|tweak)\b/g;

export const NO_HURRY =
  /\b(no (rush|hurry)|not (urgent|in a (rush|hurry))|take your time|whenever|flexible)\b/;
export const RUSH_WORDS =
  /\b(asap|urgent(ly)?|rush|emergency|immediately|right away|tonight|today|within \d+ hours?)\b/;
export const PRIORITY_WORDS =
  /\b(tomorrow|by (monday|tuesday|wednesday|thursday|friday)|end of day|eod|soon|priority|quickly|deadline)\b/;
