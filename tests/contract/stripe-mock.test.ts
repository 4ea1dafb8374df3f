import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../support/json-shape';
import { openStripe, type StripeWorld } from '../support/stripe';
import { STRIPE_CALLS } from '../support/stripe-calls';
import { findStripeMock, type StripeMock, startStripeMock } from '../support/stripe-mock';
import { type Prepared, prepare } from '../support/stripe-prepared';

const OUR_VERSION = '2026-10-28.endive';
const found = findStripeMock();
if ('missing' in found) process.stdout.write(`${found.missing}\n`);

/** There on request only (`refunds`), or the object of whichever event comes first (`data.object`). */
const OPTIONAL = ['refunds', 'data[].data.object.*'];

let world: StripeWorld;
let mock: StripeMock | null = null;
let ready: Prepared;

beforeAll(async () => {
  world = await openStripe();
  if ('program' in found) mock = await startStripeMock(found.program);
  if (mock && mock.version !== OUR_VERSION) {
    process.stdout.write(
      `stripe-mock describes ${mock.version}; the application speaks ${OUR_VERSION}. What is newer is taken out of the requests to it.\n`,
    );
  }
  ready = await prepare(world);
});
afterAll(async () => {
  mock?.stop();
  await world?.close();
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `customers.create` for every `stripe.customers.create(` of the application. */
function callsOfTheApplication(): string[] {
  const folders = ['features', 'platform', 'composition', 'entrypoints'].map((name) => resolve('src', name));
  const text = folders
    .flatMap(sourceFiles)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const calls = [...text.matchAll(/\bstripe(?:\(\)|Client\(\))?((?:\s*\.\s*[a-zA-Z]+){2,})\s*\(/g)];
  const names = calls.map((match) => (match[1] ?? '').replace(/\s/g, '').slice(1));
  return [...new Set(names)].filter((name) => !name.startsWith('webhooks.')).sort();
}

it('every call that the application makes is compared here', () => {
  const compared = new Set(STRIPE_CALLS.map(({ call }) => call));
  expect(callsOfTheApplication().filter((name) => !compared.has(name))).toEqual([]);
});

describe.skipIf('missing' in found)('the same request to stripe-mock and to the stand-in', () => {
  it.each(STRIPE_CALLS.map((one) => [one.title, one] as const))('%s', async (_title, { send }) => {
    const reference = await send((mock as StripeMock).stripe, ready, true);
    const answer = await send(world.stripe, ready, false);
    const [theirs, ours] = [reference, answer].map(
      (value) => JSON.parse(JSON.stringify(value)) as Stripe.Response<object>,
    );
    expect(differences(theirs, ours, { optional: OPTIONAL })).toEqual([]);
  });
});
