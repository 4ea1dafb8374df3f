#!/usr/bin/env node
// npm test: everything CI runs, from a fresh clone. `npm test -- unit lint` runs the named stages alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A stage that is a Vitest project: as many as it has tests. A run that fails without a failed test counts as one failure. */
const tests =
  (project, env = () => ({})) =>
  async () => {
    const report = join(reports, `${project}.json`);
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const code = await run(node24, [inPackages('vitest', 'vitest.mjs'), ...args], env());
    const { passed, failed } = readCounts(report);
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  };

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

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
  integration: tests('integration', scannerEnv),
  security: tests('security'),
  faults: tests('faults'),
  e2e: tests('e2e', () => ({ NIMMIT_CHROMIUM: locateChromium() })),
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
  for (const stage of results.filter((result) => result.failed > 0))
    say(`failed: ${stage.name} (${stage.failed})`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
