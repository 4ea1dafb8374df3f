import type { JobCategory } from '@/shared/vocabulary';

/** An order of the demo. `{company}` and `{topic}` are filled in; each topic makes another order. */
export interface DemoBrief {
  title: string;
  description: string;
  topics: readonly string[];
  brief: Readonly<Record<string, string | number | string[]>>;
  /** What the worker writes when handing in. */
  deliveryNote: string;
  /** Kind of file that is delivered. */
  delivers: 'image' | 'video' | 'pdf' | 'sheet';
}

const done = (text: string) => ({ definitionOfDone: text });

/** Believable orders, by category. */
export const BRIEFS: Readonly<Record<JobCategory, readonly DemoBrief[]>> = {
  'video-editing': [
    {
      title: '30-second reel: {topic}',
      description:
        'We shot about 12 minutes on an iPhone for {topic}. Please cut a vertical reel of 30 seconds with a hook in the first two seconds, quick cuts on the beat and our end card. Captions in our yellow, large enough to read on a phone.',
      topics: [
        'autumn drink launch',
        'new studio tour',
        'behind the counter',
        'summer sale',
        'member story',
        'trail-running pack',
      ],
      brief: {
        footageLength: 12,
        finalLength: 30,
        aspectRatio: '9:16',
        platform: ['instagram', 'tiktok'],
        captions: 'burned-in',
        music: 'licensed-by-nimmit',
        ...done('MP4, 1080×1920, captions burned in, under 60 MB, end card for the last three seconds.'),
      },
      deliveryNote:
        'First cut with captions and the end card. Music is licensed, the receipt is in the folder. The hook starts on the pour.',
      delivers: 'video',
    },
    {
      title: 'Podcast episode: {topic}',
      description:
        'A short two-camera podcast conversation. Please switch angles with the speaker, remove long pauses and the phone call near the end, add lower thirds for both people and export for YouTube. Topic: {topic}.',
      topics: [
        'hiring your first ten people',
        'life after a product recall',
        'selling without discounts',
        'the economics of a coffee cart',
      ],
      brief: {
        footageLength: 18,
        finalLength: 900,
        aspectRatio: '16:9',
        platform: ['youtube'],
        captions: 'subtitle-file',
        music: 'provided',
        ...done('4K MP4 and an SRT file, loudness −14 LUFS, chapters in a text file.'),
      },
      deliveryNote:
        'Full episode with chapters and SRT. I cut two minutes of pauses; two spots where I was unsure are marked in the notes.',
      delivers: 'video',
    },
    {
      title: 'Property walk-through: {topic}',
      description:
        'Walk-through of a listing, {topic}. About 20 minutes of gimbal clips. Please stabilise, correct colour so rooms look like daylight, add room names and square footage as small titles, and our logo at the end. Calm music.',
      topics: ['118 Maple Street', 'loft on Canal', 'the Henderson house', '4-bedroom in Westfield'],
      brief: {
        footageLength: 20,
        finalLength: 90,
        aspectRatio: 'several',
        platform: ['website', 'youtube', 'instagram'],
        captions: 'none',
        music: 'licensed-by-nimmit',
        ...done('16:9 at 90 seconds and 9:16 at 45 seconds, both MP4. Room names as in the list.'),
      },
      deliveryNote:
        'Both formats are in. The kitchen clip was underexposed, I brought it up as far as it stays clean.',
      delivers: 'video',
    },
    {
      title: 'Product film edit: {topic}',
      description:
        'Studio footage of {topic}, about 15 minutes. We need a 45-second film for the product page: slow detail shots first, then use outdoors, one line of copy per scene (in the document). Reference film is linked.',
      topics: ['the Ridge 32 pack', 'thermal bottle', 'rain shell', 'home battery'],
      brief: {
        footageLength: 15,
        finalLength: 45,
        aspectRatio: '16:9',
        platform: ['website', 'advertising'],
        captions: 'none',
        styleReferences: 'https://example.com/reference-film',
        ...done('1080p MP4 under 20 MB for the page, and a ProRes master.'),
      },
      deliveryNote: 'Film and master are attached. Copy is as in the document, set in your typeface.',
      delivers: 'video',
    },
  ],
  'graphic-design': [
    {
      title: 'Flyer: {topic}',
      description:
        'One-sided US Letter flyer for {topic}. Warm and simple, not corporate. Logo and two photos are attached. Text is final, please do not change prices.',
      topics: [
        'Saturday tasting',
        'back-to-school check-ups',
        'open house weekend',
        'solar information evening',
        'story hour',
      ],
      brief: {
        deliverable: 'flyer',
        dimensions: 'US Letter, portrait, 0.125 in bleed',
        copy: 'Headline, date, address and three bullet points as in the attached text.',
        usage: 'both',
        concepts: 2,
        fileFormats: ['pdf', 'png'],
        brandColours: '#1F3A34 and #F2A541',
        ...done('Print PDF with bleed and marks, a PNG for e-mail, editable source file.'),
      },
      deliveryNote:
        'Two directions: one led by the photo, one by type. Both use only your two colours. The source is in Illustrator.',
      delivers: 'image',
    },
    {
      title: 'Logo refresh: {topic}',
      description:
        'Our logo was drawn ten years ago and falls apart when small. We would like a careful redraw for {topic}: keep the idea, fix weight and spacing, add a one-colour version and an icon. Not a new logo.',
      topics: ['app icon and favicon', 'storefront sign', 'embroidered caps', 'dark backgrounds'],
      brief: {
        deliverable: 'logo',
        dimensions: 'Vector; icon also at 512, 192 and 32 px',
        copy: 'Name as in the current logo, no tagline.',
        usage: 'both',
        concepts: 3,
        fileFormats: ['svg', 'png', 'pdf'],
        avoid: 'Gradients, swooshes, leaves.',
        ...done('SVG, PDF and PNG of each version, and one page that shows clear space and minimum size.'),
      },
      deliveryNote:
        'Three redraws from closest to freest, each with the icon. My own choice would be B: it holds at 32 px.',
      delivers: 'image',
    },
    {
      title: 'Slide deck clean-up: {topic}',
      description:
        'Eighteen slides for {topic} that grew over a year. Please make them consistent: one grid, two type sizes, real charts instead of screenshots, and our colours. Content stays, order stays.',
      topics: [
        'board meeting Q3',
        'Series A conversations',
        'dealer training',
        'patient information',
        'partner onboarding',
      ],
      brief: {
        deliverable: 'presentation',
        dimensions: '16:9',
        copy: 'As in the attached deck; speaker notes stay.',
        usage: 'screen',
        concepts: 1,
        fileFormats: ['pdf'],
        ...done('PowerPoint with a proper master, and a PDF. All charts editable.'),
      },
      deliveryNote:
        'All 18 slides on one master. Slides 7 and 12 had charts without data; I traced the values and marked them for you to check.',
      delivers: 'pdf',
    },
    {
      title: 'Web banners: {topic}',
      description:
        'A set of display banners for {topic} in six standard sizes. One message, one button, product photo attached. Please keep every file under 150 KB.',
      topics: ['spring sale', 'webinar sign-up', 'free site survey', 'new membership', 'holiday gift box'],
      brief: {
        deliverable: 'banner',
        dimensions: '300×250, 728×90, 160×600, 320×50, 970×250, 300×600',
        copy: 'Headline and button text as in the sheet.',
        usage: 'screen',
        concepts: 1,
        fileFormats: ['png', 'jpg'],
        ...done('Six sizes as PNG and JPG under 150 KB, named by size.'),
      },
      deliveryNote:
        'Six sizes, largest is 132 KB. On 320×50 I shortened the headline to the first clause so that it stays readable.',
      delivers: 'image',
    },
  ],
  'web-development': [
    {
      title: 'Landing page: {topic}',
      description:
        'Build one landing page for {topic} from our Figma file. Form posts to HubSpot. Please keep it fast (Lighthouse 95+) and accessible, and do not use a page builder.',
      topics: ['spring pre-orders', 'installer network', 'developer beta', 'rebate calculator'],
      brief: {
        projectType: 'landing-page',
        pages: 1,
        platform: 'plain-html',
        functions: 'Contact form with validation, cookie-free analytics, sticky header.',
        designFile: 'https://example.com/figma-file',
        devices: ['desktop', 'tablet', 'phone'],
        access: 'staging-ready',
        ...done(
          'On staging, works in current Safari, Chrome and Firefox, Lighthouse 95 or more in all four, form tested.',
        ),
      },
      deliveryNote:
        'On staging. Lighthouse 99/100/100/100. The form was tested with ten submissions, three of them wrong on purpose.',
      delivers: 'image',
    },
    {
      title: 'Shopify fix: {topic}',
      description:
        'Our Shopify theme has a problem: {topic}. It started after the last theme update. Please find the cause, fix it on a copy of the theme and tell us what it was.',
      topics: [
        'cart drawer shows old price',
        'variant images do not switch on iPhone',
        'search returns sold-out items first',
        'slow collection pages',
      ],
      brief: {
        projectType: 'bug-fix',
        pages: 0,
        platform: 'shopify',
        functions: 'Find, fix and explain; no new apps.',
        access: 'will-invite',
        ...done('Fixed on a theme copy, short note on the cause, tested on iPhone and Android.'),
      },
      deliveryNote:
        'Fixed on the copy called "fix-1". The cause was a cached section rendered without its variant id. Screens before and after are attached.',
      delivers: 'image',
    },
    {
      title: 'Speed up: {topic}',
      description:
        'Mobile speed of {topic} is poor (Lighthouse 41). Please bring it above 85 without changing how it looks: images, fonts, third-party scripts, whatever it takes. Staging is available.',
      topics: ['our home page', 'the blog', 'product pages', 'the booking page'],
      brief: {
        projectType: 'speed',
        pages: 3,
        platform: 'wordpress',
        functions: 'No visible change. Keep analytics.',
        currentSite: 'https://example.com',
        access: 'staging-ready',
        ...done('Lighthouse mobile 85+ on three runs, list of what was changed, nothing looks different.'),
      },
      deliveryNote:
        '41 → 92 on mobile, median of five runs. The report lists eleven changes in order of effect.',
      delivers: 'pdf',
    },
  ],
  'social-media': [
    {
      title: 'Two weeks of posts: {topic}',
      description:
        'Ten Instagram posts with captions for {topic}. Mix of photos (attached), one carousel and two text posts. Voice: a friendly neighbour, no exclamation marks. Please propose times.',
      topics: [
        'autumn menu',
        'new arrivals',
        'class schedule',
        'team introductions',
        'customer questions',
        'gift season',
      ],
      brief: {
        platform: ['instagram', 'facebook'],
        posts: 10,
        contentType: ['image', 'carousel', 'text'],
        audience: 'Locals between 25 and 45 who already follow us',
        voice: 'friendly',
        captions: 'write-them',
        hashtags: 'At most five, local ones first',
        ...done('Ten images at 1080×1350, captions in a sheet with times, alternative texts.'),
      },
      deliveryNote:
        'Ten posts and the sheet with captions, times and alternative texts. Post 6 needs your answer on the price.',
      delivers: 'image',
    },
    {
      title: 'Story set: {topic}',
      description:
        'Eight Instagram stories for {topic}. One poll, one question sticker, the rest simple. Use our colours and the photos in the folder.',
      topics: ['grand opening', 'flash sale', 'meet the author', 'new class', 'tasting weekend'],
      brief: {
        platform: ['instagram'],
        posts: 8,
        contentType: ['story'],
        audience: 'Followers, mostly on the phone',
        voice: 'playful',
        captions: 'none',
        ...done('Eight PNGs at 1080×1920, safe zones kept, places for stickers marked.'),
      },
      deliveryNote: 'Eight stories with the sticker places left free. Order is in the file names.',
      delivers: 'image',
    },
    {
      title: 'LinkedIn month: {topic}',
      description:
        'Twelve LinkedIn posts for our founder about {topic}. Plain language, short paragraphs, no buzzwords. We will send voice notes; please turn them into posts and make three simple graphics.',
      topics: ['what we learned from churn', 'hiring in public', 'solar myths', 'running a small practice'],
      brief: {
        platform: ['linkedin'],
        posts: 12,
        contentType: ['text', 'image'],
        audience: 'Owners of small companies',
        voice: 'plain',
        captions: 'write-them',
        ...done('Twelve posts in one document, three graphics at 1200×1200.'),
      },
      deliveryNote: 'Twelve posts, three graphics. I kept your sentences wherever I could.',
      delivers: 'pdf',
    },
  ],
  bookkeeping: [
    {
      title: 'Month-end: {topic}',
      description:
        'Please categorise and reconcile {topic}. Bank feed is connected; about 15 receipts are in the folder. Ask before you guess on anything over $500.',
      topics: ['March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
      brief: {
        software: 'quickbooks',
        tasks: ['categorise', 'reconcile', 'reports'],
        period: 'One month',
        transactions: 140,
        accounts: 3,
        basis: 'accrual',
        chartOfAccounts: 'keep',
        ...done('All accounts reconciled to the statement, list of questions, P&L and balance sheet as PDF.'),
      },
      deliveryNote:
        'Reconciled to the cent on all three accounts. Four questions are in the list; the reports assume the answer in column D.',
      delivers: 'sheet',
    },
    {
      title: 'Clean-up: {topic}',
      description:
        'Last year was kept by three people and it shows. Please clean up {topic}: duplicates, uncategorised items, and a list of what should be corrected with our accountant.',
      topics: ['vendor list', 'uncategorised expenses', 'customer deposits', 'petty cash'],
      brief: {
        software: 'xero',
        tasks: ['clean-up', 'categorise'],
        period: 'Last calendar year',
        transactions: 620,
        accounts: 4,
        basis: 'cash',
        ...done('A sheet of every change with before and after, nothing deleted without a note.'),
      },
      deliveryNote:
        '212 changes, each with before and after. 17 I left alone and marked for your accountant.',
      delivers: 'sheet',
    },
  ],
  other: [
    {
      title: 'Research list: {topic}',
      description:
        'Please build a list for {topic}: name, web site, city, a contact page and one line on why they fit. Sources only from public pages. 60 rows, no duplicates.',
      topics: [
        'independent bookshops with events',
        'outdoor clubs in Colorado',
        'podcasts that take guests on small business',
        'expert witnesses by field',
      ],
      brief: {
        outcome: 'A clean list that we can work through by phone.',
        format: 'Spreadsheet',
        quantity: 60,
        language: 'english',
        ...done('60 rows, every row with its source, checked on the day of delivery.'),
      },
      deliveryNote:
        '64 rows, four more than asked because two sites looked quiet. Every row has its source and the day I checked it.',
      delivers: 'sheet',
    },
    {
      title: 'Transcript and summary: {topic}',
      description:
        'A recording of 50 minutes, {topic}. Please transcribe it word for word with speakers named, and write a one-page summary with decisions and open points.',
      topics: ['client interview', 'planning meeting', 'author talk', 'deposition practice'],
      brief: {
        outcome: 'A transcript that we can quote from and a page that we can send.',
        format: 'PDF and text',
        language: 'english',
        ...done('Time stamps every minute, unclear words marked, summary on one page.'),
      },
      deliveryNote:
        'Transcript with time stamps and the one-page summary. Five unclear places are marked with their time.',
      delivers: 'pdf',
    },
  ],
};
