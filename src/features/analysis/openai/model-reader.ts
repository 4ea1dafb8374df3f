import { randomBytes } from 'node:crypto';
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { Analysis, AnalysisInput } from '@/features/matching/domain/analysis-types';
import { env } from '@/platform/env';
import { processWide } from '@/platform/process-wide';
import type { Usage } from '../data/reading.document';
import type { Fallback } from '../domain/fallback';
import { answerSchema, readAnswer } from '../domain/model-answer';
import { promptOf } from '../domain/prompt';
import { failureOf, ModelFailure } from './model-failure';

const RETRIES = 2;
const AT_ONCE = 6;
const WAITING = 60;
const FAILURES_TO_OPEN = 5;
const MOST_OUTPUT_TOKENS = 2_000;

export interface ModelAccess {
  apiKey: string;
  baseUrl?: string | undefined;
  model: string;
  /** US cents for a million tokens. */
  prices: { input: number; output: number };
  /** Milliseconds for one try. */
  timeoutMs?: number;
  /** Milliseconds after which an open circuit lets one call through again. */
  halfOpenMs?: number;
  /** Milliseconds of the first pause between tries. */
  pauseMs?: number;
}

/** An analysis by the model, or the reason why there is none; and what it took in all tries. */
export type ModelReading =
  | { analysis: Analysis; model: string; usage: Usage }
  | { reason: Fallback; usage: Usage };

export interface ModelReader {
  model: string;
  /** Never throws. */
  read(input: AnalysisInput, local: Analysis): Promise<ModelReading>;
}

/**
 * A reader with its own circuit: 20 seconds a try, two more tries with jitter or after the pause that the server asks
 * for, and after five failures in a row nothing is sent for half a minute.
 */
export function createModelReader(access: ModelAccess): ModelReader {
  const { apiKey, baseUrl, model, pauseMs = 500 } = access;
  const client = new OpenAI({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off' });
  const policy = wrap(
    retry(
      handleWhen((error) => failureOf(error).options.retry),
      { maxAttempts: RETRIES, backoff: new DelegateBackoff(({ attempt, result }) => pause(attempt, result)) },
    ),
    circuitBreaker(
      handleWhen((error) => failureOf(error).reason !== 'refused'),
      { halfOpenAfter: access.halfOpenMs ?? 30_000, breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN) },
    ),
    bulkhead(AT_ONCE, WAITING),
    timeout(access.timeoutMs ?? 20_000, TimeoutStrategy.Aggressive),
  );

  /** What the server asks for, else twice as long each time, with full jitter. */
  function pause(attempt: number, result: object): number {
    const asked = 'error' in result ? failureOf(result.error).options.afterMs : undefined;
    return asked ?? Math.ceil(Math.random() * pauseMs * 2 ** attempt);
  }

  async function tryOnce(input: AnalysisInput, local: Analysis, usage: Usage, signal: AbortSignal) {
    const { system, user } = promptOf(input, randomBytes(9).toString('base64url'));
    const completion = await client.chat.completions.create(
      {
        model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        response_format: zodResponseFormat(answerSchema(input.skills), 'brief_analysis'),
        max_completion_tokens: MOST_OUTPUT_TOKENS,
      },
      { signal, maxRetries: 0 },
    );
    const { prompt_tokens = 0, completion_tokens = 0 } = completion.usage ?? {};
    usage.inputTokens += prompt_tokens;
    usage.outputTokens += completion_tokens;
    const choice = completion.choices?.[0];
    if (choice?.message?.refusal) throw new ModelFailure('refused', { retry: false });
    const words = choice?.message?.content;
    const analysis = choice?.finish_reason !== 'length' && words ? readAnswer(words, input, local) : null;
    if (!analysis) throw new ModelFailure('invalid-answer', { retry: true });
    return { analysis, model: completion.model || model };
  }

  return {
    model,
    read: async (input, local) => {
      const usage: Usage = { inputTokens: 0, outputTokens: 0, cost: 0 };
      const priced = () => ({ ...usage, cost: costOf(usage, access.prices) });
      try {
        const found = await policy.execute(({ signal }) => tryOnce(input, local, usage, signal));
        return { ...found, usage: priced() };
      } catch (error) {
        return { reason: failureOf(error).reason, usage: priced() };
      }
    },
  };
}

/** Millionths of a US dollar, from US cents for a million tokens. */
function costOf({ inputTokens, outputTokens }: Usage, { input, output }: ModelAccess['prices']): number {
  return Math.round((inputTokens * input + outputTokens * output) / 100);
}

/** This process's reader, or null where no key is set. */
export function modelReader(): ModelReader | null {
  return processWide('model-reader', () => {
    const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, ...rest } = env();
    if (!OPENAI_API_KEY) return null;
    return createModelReader({
      apiKey: OPENAI_API_KEY,
      baseUrl: OPENAI_BASE_URL,
      model: OPENAI_MODEL,
      prices: { input: rest.OPENAI_INPUT_CENTS, output: rest.OPENAI_OUTPUT_CENTS },
      timeoutMs: rest.OPENAI_TIMEOUT_MS,
    });
  });
}
