/** How a demo company looks: what its artwork, brand kit and banners are made of. */
export interface DemoBrand {
  /** Strong, accent, paper; hexadecimal. */
  colours: readonly [string, string, string];
  fonts: readonly string[];
  /** What stands below the name on its artwork. */
  line: string;
  notes: string;
}

const BRANDS: Readonly<Record<string, DemoBrand>> = {
  'Harbor & Pine Coffee': {
    colours: ['#1F3A34', '#F2A541', '#FBF5EA'],
    fonts: ['Work Sans — headlines', 'Lora — text'],
    line: 'Roasted on Pier 4 since 2011',
    notes: 'Warm and simple. Never a coffee bean as an ornament.',
  },
  'Brightwell Dental Group': {
    colours: ['#0F4C81', '#7FD1C7', '#F4FAFB'],
    fonts: ['Nunito — everything'],
    line: 'Gentle care in three towns',
    notes: 'People first, no drills, no teeth larger than life.',
  },
  'Northside Realty Partners': {
    colours: ['#22223B', '#C9A227', '#F7F5F0'],
    fonts: ['Playfair Display — headlines', 'Inter — text'],
    line: 'Homes north of the river',
    notes: 'Photographs lead. Prices exactly as in the listing.',
  },
  'Kestrel Outdoor Gear': {
    colours: ['#2B3A2F', '#E4572E', '#F3F1EA'],
    fonts: ['Barlow Condensed — headlines', 'Barlow — text'],
    line: 'Carry less. Go further.',
    notes: 'Real weather, real dirt. No mountain silhouettes.',
  },
  'Fieldstone Accounting': {
    colours: ['#35424A', '#8FB339', '#F6F7F4'],
    fonts: ['Source Serif — headlines', 'Source Sans — text'],
    line: 'Books that close on time',
    notes: 'Plain words. Numbers right-aligned.',
  },
  'Loop Fitness Studios': {
    colours: ['#3D1D6B', '#FF6F91', '#FFF6FA'],
    fonts: ['Archivo Black — headlines', 'Archivo — text'],
    line: 'Forty minutes. Then coffee.',
    notes: 'Members, not models. Captions in yellow on video.',
  },
  'Marlowe Legal': {
    colours: ['#1B1B2F', '#B08D57', '#F8F6F2'],
    fonts: ['Libre Caslon — headlines', 'Inter — text'],
    line: 'Counsel for small companies',
    notes: 'Sober. No gavels, no scales.',
  },
  'Sundial Software': {
    colours: ['#123C69', '#EDC126', '#F5F8FC'],
    fonts: ['Inter — everything'],
    line: 'Scheduling for field teams',
    notes: 'Screens are real screens. Illustration in two colours.',
  },
  'Oak & Ember Catering': {
    colours: ['#4A2C2A', '#E08E45', '#FCF7F1'],
    fonts: ['Fraunces — headlines', 'Work Sans — text'],
    line: 'Wood fire for up to 300 guests',
    notes: 'Food from above, in daylight.',
  },
  'Tidewater Solar': {
    colours: ['#0B525B', '#F9C74F', '#F3FAFA'],
    fonts: ['Manrope — everything'],
    line: 'Panels that pay their way',
    notes: 'No sun icons. Say what it saves, with its source.',
  },
  'Paper Lantern Books': {
    colours: ['#7A2E2E', '#F0C987', '#FDF8F0'],
    fonts: ['EB Garamond — everything'],
    line: 'An independent shop for curious readers',
    notes: 'Covers are never cropped.',
  },
  'Copper Ridge Podcasts': {
    colours: ['#2D2A32', '#DD7230', '#F7F3EF'],
    fonts: ['Space Grotesk — headlines', 'Inter — text'],
    line: 'Conversations worth the commute',
    notes: 'Guest first, show second, logo last.',
  },
};

const PLAIN: DemoBrand = {
  colours: ['#1E293B', '#38BDF8', '#F8FAFC'],
  fonts: ['Inter — everything'],
  line: 'Made overnight',
  notes: '',
};

/** How a company looks; plain for one that is not of the demo. */
export const brandOf = (company: string): DemoBrand => BRANDS[company] ?? PLAIN;
