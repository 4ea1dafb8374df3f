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
    skill: /graphic|design/,
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
  /** The count is the first group. */
  pattern: RegExp;
  each: number;
  base: number;
  deliverable: string;
}[] = [
  {
    category: 'video-editing',
    pattern: /(\d+)[ -]?(?:min(?:ute)?s?)\b(?! (?:long )?(?:of )?(?:raw|footage))/,
    each: 0.75,
    base: 2,
    deliverable: 'video',
  },
  {
    category: 'video-editing',
    pattern: /(\d+)[ -]?(?:sec(?:ond)?s?|s)\b/,
    each: 0.02,
    base: 2,
    deliverable: 'short-video',
  },
  {
    category: 'video-editing',
    pattern: /(\d+) (?:\w+ )?(?:reels?|shorts|clips|videos|tiktoks)\b/,
    each: 1.5,
    base: 0.5,
    deliverable: 'short-video',
  },
  {
    category: 'video-editing',
    pattern: /(\d+) (?:hours?|hrs?) (?:long )?(?:of )?(?:raw |video )?(?:footage|material)/,
    each: 1.5,
    base: 3,
    deliverable: 'video',
  },
  {
    category: 'graphic-design',
    pattern: /(\d+) (?:\w+ )?(?:slides?|pages?)\b/,
    each: 0.4,
    base: 1,
    deliverable: 'presentation',
  },
  {
    category: 'graphic-design',
    pattern: /(\d+) (?:\w+ )?(?:banners?|sizes|flyers?|posters?|thumbnails?|graphics|images|ads|icons?)\b/,
    each: 0.75,
    base: 1,
    deliverable: 'graphics',
  },
  {
    category: 'graphic-design',
    pattern: /(\d+) (?:\w+ )?(?:logos?|concepts?|options|versions)\b/,
    each: 1.5,
    base: 2,
    deliverable: 'logo',
  },
  {
    category: 'web-development',
    pattern: /(\d+)[ -]?(?:\w+ )?pages?\b/,
    each: 3,
    base: 3,
    deliverable: 'website',
  },
  {
    category: 'web-development',
    pattern: /(\d+) (?:\w+ )?(?:bugs?|fixes|issues|changes)\b/,
    each: 1,
    base: 0.5,
    deliverable: 'fix',
  },
  {
    category: 'social-media',
    pattern: /(\d+) (?:\w+ )?(?:posts?|carousels?|stories|captions?)\b/,
    each: 0.5,
    base: 1,
    deliverable: 'posts',
  },
  {
    category: 'social-media',
    pattern: /(\d+) (?:weeks?)\b/,
    each: 2.5,
    base: 1,
    deliverable: 'content-plan',
  },
  {
    category: 'bookkeeping',
    pattern: /(\d+) (?:\w+ )?(?:transactions?|receipts?|lines|invoices?|bills?)\b/,
    each: 0.02,
    base: 1,
    deliverable: 'books',
  },
  { category: 'bookkeeping', pattern: /(\d+) months?\b/, each: 2.5, base: 1, deliverable: 'books' },
  {
    category: 'other',
    pattern: /(\d+) (?:\w+ )?(?:items?|rows?|leads?|contacts?|entries|products?)\b/,
    each: 0.03,
    base: 1,
    deliverable: 'list',
  },
  { category: 'other', pattern: /(\d+) words?\b/, each: 0.002, base: 1, deliverable: 'text' },
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

/** What a description should settle, per category: asked, most important first, when it does not. */
export const OPEN_QUESTIONS: Readonly<Record<JobCategory, readonly { settledBy: RegExp; assume: string }[]>> =
  {
    'video-editing': [
      {
        settledBy: /\b(16:9|9:16|1:1|4:5|vertical|horizontal|square|landscape|portrait)\b/,
        assume: 'The video is 16:9 unless it is for stories or reels. Is another shape needed?',
      },
      {
        settledBy: /\b(music|soundtrack|song)\b/,
        assume: 'We choose licensed background music to fit the mood. Do you have a track of your own?',
      },
      {
        settledBy: /\b(captions?|subtitles?)\b/,
        assume: 'English captions are burned in. Would you rather have a subtitle file, or none?',
      },
      {
        settledBy: /\b(\d+[ -]?(s|secs?|seconds?|mins?|minutes?)|length|long)\b/,
        assume: 'The final cut is about 60 seconds. What length do you want?',
      },
    ],
    'graphic-design': [
      {
        settledBy: /\b(\d+ ?[x×] ?\d+|a4|a5|letter size|inch|px|dimensions?)\b/,
        assume: 'Standard sizes for the medium are used. Do you need exact dimensions?',
      },
      {
        settledBy: /\b(brand|colou?rs?|palette|fonts?|style guide)\b/,
        assume: 'Your brand kit sets colours and fonts. Is there a style that we should follow instead?',
      },
      {
        settledBy: /\b(source|psd|ai file|figma|editable|svg|pdf|png)\b/,
        assume: 'You receive PNG, PDF and the editable source. Is another format needed?',
      },
      {
        settledBy: /\b(text|copy|wording|headline|tagline)\b/,
        assume: 'All wording is in the brief and goes in as written. Should we suggest copy?',
      },
    ],
    'web-development': [
      {
        settledBy: /\b(wordpress|shopify|webflow|react|next|html|wix|squarespace)\b/,
        assume: 'The present platform of your site is kept. Which one is it?',
      },
      {
        settledBy: /\b(design|figma|mock-?up|wireframe|template)\b/,
        assume: 'The design follows your existing pages. Do you have a design file?',
      },
      {
        settledBy: /\b(access|login|credentials|staging|host\w*|domain|deploy)\b/,
        assume: 'You give access to a staging site, and we put it live after your approval. Is that right?',
      },
      {
        settledBy: /\b(copy|content|text|images?)\b/,
        assume: 'You provide the text and images. Should we write or choose them?',
      },
    ],
    'social-media': [
      {
        settledBy: /\b(instagram|facebook|tiktok|linkedin|twitter|pinterest|youtube|x)\b/,
        assume: 'The posts are for Instagram and fit Facebook too. Which platforms do you use?',
      },
      {
        settledBy: /\b(captions?|copy|text)\b/,
        assume: 'We write a caption and hashtags for each post. Do you have your own?',
      },
      {
        settledBy: /\b(photos?|images?|pictures|assets|footage)\b/,
        assume: 'Your brand kit and stock images are used. Do you have photos of your own?',
      },
      {
        settledBy: /\b(schedul\w+|calendar|publish|upload)\b/,
        assume: 'You receive files ready to post, and post them yourself. Should we schedule them?',
      },
    ],
    bookkeeping: [
      {
        settledBy: /\b(quickbooks|xero|freshbooks|wave|excel|spreadsheet|sheets)\b/,
        assume: 'The work is done in QuickBooks Online. Do you use something else?',
      },
      { settledBy: /\b(cash|accrual)\b/, assume: 'The books are kept on a cash basis. Are they on accrual?' },
      {
        settledBy: /\b(access|invite|login|statements?|export)\b/,
        assume: 'You invite us to the books and upload the bank statements. Can you?',
      },
      {
        settledBy:
          /\b(january|february|march|april|may|june|july|august|september|october|november|december|quarter|q[1-4]|month|year|20\d\d)\b/,
        assume: 'The last full month is done. Which period do you need?',
      },
    ],
    other: [
      {
        settledBy: /\b(pdf|doc|docx|excel|csv|sheet|format|file)\b/,
        assume: 'You receive a common editable file. Which format do you want?',
      },
      {
        settledBy: /\b(english|khmer|language)\b/,
        assume: 'The work is in English. Is another language needed?',
      },
      {
        settledBy: /\b(example|reference|like this|sample)\b/,
        assume: 'There is no example to follow. Do you have one?',
      },
    ],
  };
