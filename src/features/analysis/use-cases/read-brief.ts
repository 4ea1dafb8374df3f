import type { ObjectId } from 'mongodb';
import type { Analysis, AnalysisInput } from '@/features/matching/domain/analysis-types';
import { analyseLocally } from '@/features/matching/domain/local-analyser';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { processWide } from '@/platform/process-wide';
import { costOfDay, countReading } from '../data/analysis-day.document';
import type { Usage } from '../data/reading.document';
import { claimReading, endReading, findReading, readingsToday } from '../data/readings.repository';
import type { Fallback } from '../domain/fallback';
import { readBy, readingId, readingKey } from '../domain/reading-id';
import { type ModelReader, modelReader } from '../openai/model-reader';

/** More contents than these in a day are not read by the model for one organization. */
const MOST_A_DAY = 200;
/** Millionths of a US dollar in a cent. */
const MICROS_IN_A_CENT = 10_000;

/** What is known of a brief: the model's analysis or the local one, and why it is the local one. */
export interface Reading {
  /** Names it, so that a price is computed from the very same later. */
  id: string;
  analysis: Analysis;
  model: string | null;
  fallback: Fallback | null;
  usage: Usage | null;
}

/**
 * A brief's reading as it is now, without waiting for anybody: the one named by `preferred` when it is of this
 * content, else the model's when it has read it, else the local analyser's. Safe inside a transaction.
 */
export async function readingFor(
  ctx: Context,
  input: AnalysisInput,
  preferred?: string | null,
): Promise<Reading> {
  const reader = modelReader();
  const key = readingKey(reader?.model ?? '', input);
  const stored = reader ? await findReading(ctx, key) : null;
  if (stored?.analysis && readBy(preferred, key) !== 'local') {
    const { analysis, model, usage } = stored;
    return { id: readingId('openai', key), analysis, model, usage, fallback: null };
  }
  const fallback = !reader
    ? 'not-configured'
    : stored?.state === 'reading'
      ? 'pending'
      : (stored?.reason ?? 'not-asked');
  const id = readingId('local', key);
  return { id, analysis: localAnalysis(key, input), model: null, usage: null, fallback };
}

/** So many contents are kept, the newest: a brief is priced again and again while it is written, and once when it is posted. */
const MOST_KEPT = 1_000;

/** The local analyser's answer, which is the same for the same content, so read once. */
function localAnalysis(key: string, input: AnalysisInput): Analysis {
  const kept = processWide(
    'local-analyses',
    () => new Map<string, { skills: unknown; analysis: Analysis }>(),
  );
  const known = kept.get(key);
  // The key names the skills; how they read is another matter once staff change one.
  if (known?.skills === input.skills) return known.analysis;
  const analysis = analyseLocally(input);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, { skills: input.skills, analysis });
  return analysis;
}

/**
 * Has the model read a content that nobody has read yet, beside whatever the caller goes on with: one at a time for an
 * organization, within its daily number and the day's budget. Resolves when it is read or cannot be; never rejects.
 */
export function startReading(ctx: Context, input: AnalysisInput, organization: ObjectId): Promise<void> {
  const reader = modelReader();
  if (!reader) return Promise.resolve();
  const running = runningReadings();
  const lane = organization.toHexString();
  const mine = running.get(lane);
  if (mine) return mine;
  // Outside of any transaction of the caller: it would be over before the model has answered.
  const { db, clock, logger } = ctx;
  const work = read({ db, clock }, reader, input, organization)
    .catch((error: unknown) => logger.error({ err: error }, 'a brief could not be read'))
    .finally(() => running.delete(lane));
  running.set(lane, work);
  return work;
}

const runningReadings = () => processWide('readings', () => new Map<string, Promise<void>>());

/** Resolves when no reading of this process is under way. */
export async function readingsSettled(): Promise<void> {
  await Promise.all(runningReadings().values());
}

async function read(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  reader: ModelReader,
  input: AnalysisInput,
  organization: ObjectId,
): Promise<void> {
  const { model } = reader;
  const key = readingKey(model, input);
  if (!(await claimReading(db, { key, model, organization }))) return;
  const none: Usage = { inputTokens: 0, outputTokens: 0, cost: 0 };
  const { analysisBudget } = await loadSettings(db);
  if ((await costOfDay(db, clock.now())) >= analysisBudget * MICROS_IN_A_CENT) {
    return endReading(db, key, { reason: 'budget', usage: none });
  }
  if ((await readingsToday(db, organization)) > MOST_A_DAY) {
    return endReading(db, key, { reason: 'limit', usage: none });
  }
  const found = await reader.read(input, analyseLocally(input));
  await endReading(db, key, found);
  await countReading(db, clock.now(), { failed: 'reason' in found, usage: found.usage });
}
