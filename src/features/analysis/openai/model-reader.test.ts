import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnalysisInput } from '@/features/matching/domain/analysis-types';
import { analyseLocally } from '@/features/matching/domain/local-analyser';
import { SKILL_CATALOGUE } from '@/features/skills/data/skill-catalogue';
import {
  HONEST,
  type OpenAiStub,
  type StubAnswer,
  startOpenAiStub,
} from '../../../../tests/support/openai-stub';
import { retryAfter } from './model-failure';
import { createModelReader } from './model-reader';

const input: AnalysisInput = {
  title: 'Reconcile February in QuickBooks',
  description: 'Categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: { transactions: 120, accounts: 2 },
  skills: SKILL_CATALOGUE.map(({ slug, name, category, synonyms }) => ({ slug, name, category, synonyms })),
};
const local = analyseLocally(input);

let stub: OpenAiStub;
beforeAll(async () => {
  stub = await startOpenAiStub();
});
afterAll(() => stub?.close());
beforeEach(() => {
  stub.asked.length = 0;
  stub.answer({ content: HONEST });
});

const reader = (more: Partial<Parameters<typeof createModelReader>[0]> = {}) =>
  createModelReader({
    apiKey: 'sk-test',
    baseUrl: stub.baseUrl,
    model: 'stub-1',
    prices: { input: 15, output: 60 },
    pauseMs: 5,
    ...more,
  });

describe('reading by the model', () => {
  it('sends a strict schema with our skills as the only ones, and takes the answer', async () => {
    const found = await reader().read(input, local);
    expect(found).toMatchObject({ analysis: { ...HONEST, source: 'openai' }, model: 'stub-1' });
    expect(found.usage).toEqual({ inputTokens: 900, outputTokens: 100, cost: 195 });
    const { schema, authorization } = stub.asked[0] ?? {};
    expect(authorization).toBe('Bearer sk-test');
    expect(schema?.strict).toBe(true);
    const { properties, required, additionalProperties } = (schema?.schema ?? {}) as {
      properties: { requiredSkills: { items: { enum: string[] } } };
      required: string[];
      additionalProperties: boolean;
    };
    expect(properties.requiredSkills.items.enum).toEqual(input.skills.map(({ slug }) => slug));
    expect(required.sort()).toEqual(Object.keys(HONEST).sort());
    expect(additionalProperties).toBe(false);
  });

  it.each<[string, StubAnswer, string, number]>([
    ['is down', { status: 503 }, 'unavailable', 3],
    ['is busy for too long', { status: 429, headers: { 'retry-after': '600' } }, 'rate-limited', 1],
    ['has no money left', { status: 429, code: 'insufficient_quota' }, 'rate-limited', 1],
    ['refuses our key', { status: 401 }, 'unavailable', 1],
    ['answers in prose', { content: 'Sure, here it is!' }, 'invalid-answer', 3],
    ['answers another schema', { content: { ...HONEST, complexity: 'free' } }, 'invalid-answer', 3],
    ['stops half way', { content: HONEST, finishReason: 'length' }, 'invalid-answer', 3],
    ['sends something that is no completion', { raw: '<html>Bad gateway</html>' }, 'invalid-answer', 3],
    ['refuses', { refusal: 'I cannot.' }, 'refused', 1],
  ])('gives up with a reason where it %s', async (_, answer, reason, calls) => {
    stub.answer(answer);
    expect(await reader().read(input, local)).toMatchObject({ reason });
    expect(stub.asked).toHaveLength(calls);
  });

  it('gives up where the connection is cut off', async () => {
    stub.answer({ content: HONEST, cutOff: true });
    const found = await reader().read(input, local);
    expect(found).toHaveProperty('reason');
    expect(stub.asked).toHaveLength(3);
  });

  it('waits no longer than its time', async () => {
    stub.answer({ content: HONEST, slow: 5_000 });
    const from = performance.now();
    expect(await reader({ timeoutMs: 60 }).read(input, local)).toMatchObject({ reason: 'unavailable' });
    expect(performance.now() - from).toBeLessThan(3_000);
  });

  it('tries again after the pause that it is asked for, and pays for every try', async () => {
    stub.answer((_, call) =>
      call === 1
        ? { status: 429, headers: { 'retry-after': '0.2' } }
        : { content: call === 2 ? 'no JSON' : HONEST },
    );
    const from = performance.now();
    const found = await reader().read(input, local);
    expect(found).toMatchObject({ analysis: HONEST, usage: { inputTokens: 1_800, outputTokens: 200 } });
    expect(performance.now() - from).toBeGreaterThan(190);
  });

  it('sends nothing while it is known to fail, and comes back', async () => {
    const one = reader({ halfOpenMs: 300 });
    stub.answer({ status: 503 });
    await one.read(input, local);
    await one.read(input, local);
    expect(stub.asked).toHaveLength(5);
    expect(await one.read(input, local)).toMatchObject({ reason: 'circuit-open' });
    expect(stub.asked).toHaveLength(5);
    stub.answer({ content: HONEST });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await one.read(input, local)).toHaveProperty('analysis');
  });

  it('understands every form of Retry-After', () => {
    const now = Date.parse('2026-03-02T10:00:00Z');
    const of = (headers: Record<string, string>) => retryAfter(new Headers(headers), now);
    expect(of({})).toBeUndefined();
    expect(of({ 'retry-after': '3' })).toBe(3_000);
    expect(of({ 'retry-after': 'Mon, 02 Mar 2026 10:00:07 GMT' })).toBe(7_000);
    expect(of({ 'retry-after-ms': '40', 'retry-after': '3' })).toBe(40);
    expect(of({ 'retry-after': 'soon' })).toBeUndefined();
  });
});
