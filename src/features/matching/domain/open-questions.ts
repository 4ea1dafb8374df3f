import type { JobCategory } from '@/shared/vocabulary';

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
