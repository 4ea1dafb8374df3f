#!/usr/bin/env node
// Bundles src/entrypoints/server.ts into dist/server.js. Packages stay outside; code behind a dynamic import gets a
// file of its own, so that production never loads what only the demo needs.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, say } from './lib/terminal.mjs';

const ENTRY = 'dist/server.js';
const DEMO_ONLY = 'src/demo/';

await rm(join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { server: 'src/entrypoints/server.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  tsconfig: 'tsconfig.json',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  loader: { '.css': 'empty', '.scss': 'empty' },
});

/** The output files that are loaded with the entry, before any dynamic import. */
function loadedWith(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { path, kind, external } of metafile.outputs[entry]?.imports ?? []) {
    if (kind === 'import-statement' && !external) loadedWith(path, seen);
  }
  return seen;
}

/** Our own modules that were not found: esbuild takes them for packages. */
const missing = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
  imports
    .filter(({ path, external }) => external && /^@(\/|payload-config)/.test(path))
    .map(({ path }) => `${path} (in ${file})`),
);
const loaded = [...loadedWith(ENTRY)].flatMap((output) =>
  Object.keys(metafile.outputs[output]?.inputs ?? {}),
);
const demo = loaded.filter((input) => input.startsWith(DEMO_ONLY));
const problems = [
  ...missing.map((path) => `There is no module ${path}`),
  ...demo.map((path) => `The server would load demo code in production: ${path}`),
];
for (const problem of problems) process.stderr.write(`  ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else say(`${ENTRY}: ${loaded.length} modules`);
