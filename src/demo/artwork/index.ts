import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { JobCategory } from '@/shared/vocabulary';
import { brandOf } from '../data/brands';
import type { DemoBrief } from '../data/briefs';
import { randomFrom } from '../seed/random';
import { csvSheet, pdfReport } from './documents';
import { DRAWINGS, type DrawingName, portrait, type Words } from './drawing';

/** A file with its bytes, as somebody would upload it. */
export interface DemoFile {
  filename: string;
  mimeType: string;
  bytes: Uint8Array;
}

/** What a delivery is made for. */
export interface Commission {
  company: string;
  title: string;
  category: JobCategory;
  delivers: DemoBrief['delivers'];
  version: number;
  /** Tells two commissions of the same title apart. */
  number: number;
}

const CLIPS = ['vertical-reel.mp4', 'wide-film.mp4', 'square-clip.webm'] as const;

/** Small videos of our own, beside the program; null where they were not shipped. */
async function clip(index: number): Promise<{ name: string; bytes: Uint8Array } | null> {
  const name = CLIPS[index % CLIPS.length] as string;
  return readFile(resolve('src/demo/assets', name)).then(
    (bytes) => ({ name, bytes: new Uint8Array(bytes) }),
    () => null,
  );
}

/** Dots per inch at which drawings become pictures: seven tenths of their nominal size. */
const DENSITY = 50;

const render = async (drawing: string) =>
  new Uint8Array(
    await sharp(Buffer.from(drawing), { density: DENSITY }).png({ compressionLevel: 6 }).toBuffer(),
  );

const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);

function wordsOf({ company, title, number, version }: Commission): Words {
  const headline = title.includes(': ') ? title.slice(title.indexOf(': ') + 2) : title;
  const capital = headline.charAt(0).toUpperCase() + headline.slice(1);
  return { company, headline: capital, brand: brandOf(company), variant: number + version - 1 };
}

function drawingFor({ title, category }: Commission): DrawingName {
  if (category === 'web-development') return 'page';
  if (/logo/i.test(title)) return 'logo';
  if (/banner/i.test(title)) return 'banners';
  return category === 'social-media' || category === 'video-editing' ? 'post' : 'flyer';
}

const HEADINGS = ['What was done', 'What to check', 'Numbers', 'Open questions'] as const;
const LINES = [
  'Everything asked for in the brief is in; the order is the same.',
  'Places where a decision of yours is needed are marked with a circle.',
  'Sources are named beside each number, with the day they were read.',
  'Two spellings of the same name were found; the one on your web site was used.',
  'Nothing was deleted. What looked doubtful is listed at the end.',
  'The editable file has the same pages in the same order.',
  'Charts were redrawn from values and can be edited.',
] as const;

function sheetOf({ category, number }: Commission): Uint8Array {
  const random = randomFrom(number * 7919 + 17);
  if (category === 'bookkeeping') {
    const payees = [
      'City Power',
      'Harbor Supply',
      'Stripe payout',
      'Payroll',
      'Insurance',
      'Fuel',
      'Office rent',
    ];
    const accounts = ['Utilities', 'Cost of goods', 'Sales', 'Wages', 'Insurance', 'Vehicles', 'Rent'];
    const rows = Array.from({ length: 60 }, (_, row) => {
      const kind = random.int(0, payees.length - 1);
      const amount = ((kind === 2 ? 1 : -1) * random.int(1800, 420_000)) / 100;
      return [
        `2026-0${1 + (row % 9)}-${10 + (row % 18)}`,
        payees[kind] ?? '',
        accounts[kind] ?? '',
        amount.toFixed(2),
        row % 11 ? 'reconciled' : 'question',
      ];
    });
    return csvSheet([['date', 'payee', 'account', 'amount', 'state'], ...rows]);
  }
  const towns = ['Boulder', 'Portland', 'Austin', 'Asheville', 'Madison', 'Tucson', 'Burlington'];
  const rows = Array.from({ length: 64 }, (_, row) => [
    `Entry ${String(row + 1).padStart(2, '0')}`,
    `https://example.com/${row + 1}`,
    random.pick(towns),
    `https://example.com/${row + 1}/contact`,
    random.pick(['Hosts events', 'Takes guests', 'Answers within a day', 'Same audience']),
  ]);
  return csvSheet([['name', 'web site', 'city', 'contact page', 'why'], ...rows]);
}

/** The files of one version of a job: a picture, film, paper or sheet, by what was ordered. */
export async function deliverableFiles(commission: Commission): Promise<DemoFile[]> {
  const words = wordsOf(commission);
  const name = `${slugOf(commission.title)}-v${commission.version}`;
  const picture = async (drawing: DrawingName, suffix = ''): Promise<DemoFile> => ({
    filename: `${name}${suffix}.png`,
    mimeType: 'image/png',
    bytes: await render(DRAWINGS[drawing](words)),
  });
  if (commission.delivers === 'video') {
    const film = await clip(commission.number);
    if (!film) return [await picture('post')];
    const ending = film.name.slice(film.name.lastIndexOf('.') + 1);
    return [
      { filename: `${name}.${ending}`, mimeType: `video/${ending}`, bytes: film.bytes },
      await picture('post', '-cover'),
    ];
  }
  if (commission.delivers === 'pdf') {
    const sections = HEADINGS.slice(0, 2 + (commission.number % 3)).map((heading, index) => ({
      heading,
      lines: LINES.slice(index, index + 4 + (commission.number % 2)),
    }));
    return [
      { filename: `${name}.pdf`, mimeType: 'application/pdf', bytes: await pdfReport(words, sections) },
    ];
  }
  if (commission.delivers === 'sheet') {
    return [{ filename: `${name}.csv`, mimeType: 'text/csv', bytes: sheetOf(commission) }];
  }
  return [await picture(drawingFor(commission))];
}

/** What a client sends along with a brief: a photograph, or for papers and sheets a list of what is needed. */
export async function briefFile(commission: Commission): Promise<DemoFile> {
  const name = slugOf(commission.company);
  if (commission.delivers === 'sheet' || commission.delivers === 'pdf') {
    const text = `${commission.title}\n\nColours: ${brandOf(commission.company).colours.join(', ')}\nFonts: ${brandOf(commission.company).fonts.join(', ')}\n${brandOf(commission.company).notes}\n`;
    return { filename: `${name}-notes.txt`, mimeType: 'text/plain', bytes: new TextEncoder().encode(text) };
  }
  const bytes = await sharp(Buffer.from(DRAWINGS.scene(wordsOf(commission))), { density: DENSITY })
    .jpeg({ quality: 78 })
    .toBuffer();
  return {
    filename: `${name}-photo-${1 + (commission.number % 9)}.jpg`,
    mimeType: 'image/jpeg',
    bytes: new Uint8Array(bytes),
  };
}

/** A person's picture. */
export async function avatarFile(name: string, variant: number): Promise<DemoFile> {
  return {
    filename: `${slugOf(name)}.png`,
    mimeType: 'image/png',
    bytes: await render(portrait(name, variant)),
  };
}
