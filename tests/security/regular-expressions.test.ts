import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Every regular expression of the product, pumped with what makes a bad one take for ever. */
const root = resolve(import.meta.dirname, '../../src');
const LENGTH = 8_000;
/** Linear ones take well under a millisecond, quadratic ones some tens; cubic and exponential ones never end. */
const PATIENCE_MS = 4_000;

interface Found {
  place: string;
  source: string;
  flags: string;
}

async function expressions(): Promise<Found[]> {
  const found: Found[] = [];
  const files = (await readdir(root, { recursive: true })).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  for (const path of files) {
    const text = await readFile(join(root, path), 'utf8');
    if (!text.includes('/')) continue;
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ place: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Long texts of what the expression speaks of, that almost match. */
function pumps(source: string): string[] {
  const letters = [...new Set(source.replace(/\\[dDwWsSbBpPnrtu]|[()[\]{}|?*+^$.\\]/g, '').slice(0, 12))];
  const units = [
    'a',
    '0',
    ' ',
    'a ',
    '-',
    '.',
    'a.',
    'a@',
    '\t',
    'aA0',
    'é',
    ...letters,
    letters.join(''),
  ].filter(Boolean);
  return [...new Set(units)].flatMap((unit) => {
    const body = unit.repeat(Math.ceil(LENGTH / unit.length));
    return [body, `${body}!`, `${body}\n`, `!${body}`];
  });
}

const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
for (const { n, source, flags, texts } of workerData) {
  parentPort.postMessage({ begun: n });
  const pattern = new RegExp(source, flags);
  for (const text of texts) { pattern.lastIndex = 0; pattern.test(text); }
}
parentPort.postMessage({ done: true });`;

/** The first expression that takes longer than patience has, or null. */
function slowest(list: readonly Found[]): Promise<Found | null> {
  const workerData = list.map(({ source, flags }, n) => ({ n, source, flags, texts: pumps(source) }));
  return new Promise((done, reject) => {
    const worker = new Worker(SCRIPT, { eval: true, workerData });
    let timer: NodeJS.Timeout;
    const end = (found: Found | null) => {
      clearTimeout(timer);
      void worker.terminate();
      done(found);
    };
    worker.on('message', (message: { begun?: number; done?: true }) => {
      clearTimeout(timer);
      if (message.done) return end(null);
      const at = message.begun ?? 0;
      timer = setTimeout(() => end(list[at] ?? null), PATIENCE_MS);
    });
    worker.on('error', reject);
  });
}

it('none of ours takes for ever', async () => {
  const all = await expressions();
  expect(all.length).toBeGreaterThan(80);
  expect(await slowest(all)).toBeNull();
});

it('one that does is noticed', async () => {
  const bad = { place: 'here', source: '^(a+)+$', flags: '' };
  expect(await slowest([{ place: 'x', source: '^a+$', flags: '' }, bad])).toEqual(bad);
});
