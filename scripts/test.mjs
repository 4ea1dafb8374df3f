#!/usr/bin/env node
// npm test: everything CI runs, from a fresh clone. `npm test -- unit lint` runs the named stages alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildIfNeeded } from './lib/build.mjs';
import { locateChromium } from './lib/chromium.mjs';
import { locateClamd } from './lib/clamav.mjs';
import { checkNode, fetchPrograms, install } from './lib/install.mjs';
import { duration, heading, node24, Problem, root, run, runMain, say } from './lib/terminal.mjs';

const reports = mkdtempSync(join(tmpdir(), 'nimmit-test-'));
const inPackages = (...path) => join(root, 'node_modules', ...path);

/** A stage that is one check: passed or failed. */
const check =
  (...command) =>
  async () =>
    (await run(node24, command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** More failed files than this are not noise of the machine. */
const MOST_SECOND_TRIES = 3;

/**
 * A stage that is a Vitest project: as many as it has tests. With `secondTry`, the few files that failed run once more,
 * on servers of their own, and count as that run says; what it mended is named at the end of the whole run, since the
 * machine's noise and a real race look alike until somebody looks.
 */
const tests =
  (project, { env = () => ({}), secondTry = false } = {}) =>
  async () => {
    const first = await runVitest(project, env());
    const failed = first.filter((result) => result.failed > 0 && result.file);
    if (!secondTry || failed.length === 0 || failed.length > MOST_SECOND_TRIES) return sumOf(first);
    const files = failed.map(({ file }) => file);
    say(`Once more: ${files.join(', ')}`);
    const second = await runVitest(project, env(), files);
    const ran = new Set(second.map(({ file }) => file));
    const stillFails = new Set(second.flatMap(({ failures }) => failures.map(nameOf)));
    const isMended = (one) => ran.has(one.file) && !stillFails.has(nameOf(one));
    const unsteady = failed.flatMap(({ failures }) => failures.filter(isMended));
    return { ...sumOf([...first.filter((result) => !failed.includes(result)), ...second]), unsteady };
  };

/** Runs a project, or files of it, and says of each file what passed and what failed. */
async function runVitest(project, env, files = []) {
  const output = join(reports, `${project}-${files.length}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ];
  const code = await run(node24, [inPackages('vitest', 'vitest.mjs'), ...args, ...files], env);
  const results = readReport(output);
  const isExplained = code === 0 || results.some(({ failed }) => failed > 0);
  return isExplained ? results : [...results, { passed: 0, failed: 1, failures: [] }];
}

function readReport(output) {
  try {
    return JSON.parse(readFileSync(output, 'utf8')).testResults.map(resultOf);
  } catch {
    return [];
  }
}

/** A file that cannot be loaded, or whose hook fails, has no failed test of its own and counts as one. */
function resultOf({ name, assertionResults, status, message }) {
  const file = relative(root, name);
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failures = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => ({ file, test: fullName, why: failureMessages[0] ?? '' }));
  if (status === 'failed' && failures.length === 0)
    failures.push({ file, test: 'the file itself', why: message ?? '' });
  return { file, passed, failed: failures.length, failures };
}

const sumOf = (results) => ({
  passed: results.reduce((sum, result) => sum + result.passed, 0),
  failed: results.reduce((sum, result) => sum + result.failed, 0),
  failures: results.flatMap((result) => result.failures),
});

const nameOf = ({ file, test }) => `${file} › ${test}`;
const reasonOf = ({ why }) => why.split('\n').slice(0, 4).join('\n      ').slice(0, 600);

/** Where there is no scanner to be had, its own suites fail, each saying this; the others run. */
function scannerEnv() {
  try {
    return { NIMMIT_CLAMD: locateClamd() };
  } catch (error) {
    say(error.message);
    return {};
  }
}

async function built() {
  await buildIfNeeded();
  return { passed: 1, failed: 0 };
}

/** In order; each runs whatever became of the ones before, so that one run shows all that is wrong. */
const STAGES = {
  lint: check(inPackages('@biomejs', 'biome', 'bin', 'biome'), 'check', '--max-diagnostics=100', '.'),
  typecheck: check(inPackages('typescript7', 'bin', 'tsc'), '--noEmit'),
  boundaries: check(
    inPackages('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    'src',
    'payload.config.ts',
  ),
  'dead-code': check(inPackages('knip', 'bin', 'knip.js')),
  unit: tests('unit'),
  build: built,
  contract: tests('contract'),
  integration: tests('integration', { env: scannerEnv, secondTry: true }),
  security: tests('security', { secondTry: true }),
  faults: tests('faults', { secondTry: true }),
  e2e: tests('e2e', { env: () => ({ NIMMIT_CHROMIUM: locateChromium() }), secondTry: true }),
};

async function runStage(name) {
  heading(name);
  const startedAt = Date.now();
  const counts = await STAGES[name]().catch((error) => {
    process.stderr.write(`  ${error instanceof Problem ? error.message : (error.stack ?? error)}\n`);
    return { passed: 0, failed: 1 };
  });
  say(`${name}: ${counts.passed} passed, ${counts.failed} failed (${duration(Date.now() - startedAt)})`);
  return { name, ...counts };
}

/** What failed, and what passed the second time only, by name, where a reader of the last lines sees it. */
function report({ name, failed, failures = [], unsteady = [] }) {
  if (failed > 0) say(`failed: ${name} (${failed})`);
  for (const failure of failures) say(`  ${nameOf(failure)}\n      ${reasonOf(failure)}`);
  for (const failure of unsteady)
    say(`passed the second time only: ${nameOf(failure)}\n      ${reasonOf(failure)}`);
}

await runMain(async (args) => {
  const unknown = args.find((name) => !(name in STAGES));
  if (unknown)
    throw new Problem(`There is no stage ${unknown}; there are ${Object.keys(STAGES).join(', ')}.`);
  checkNode();
  const startedAt = Date.now();
  await install();
  await fetchPrograms();
  const results = [];
  for (const name of args.length > 0 ? args : Object.keys(STAGES)) results.push(await runStage(name));
  rmSync(reports, { recursive: true, force: true });
  const passed = results.reduce((sum, stage) => sum + stage.passed, 0);
  const failed = results.reduce((sum, stage) => sum + stage.failed, 0);
  heading(`All stages in ${duration(Date.now() - startedAt)}`);
  for (const stage of results) report(stage);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
