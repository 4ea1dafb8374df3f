#!/usr/bin/env node
// npm run build: the pages into .next and the server into dist.
import { build } from './lib/build.mjs';
import { checkNode, install } from './lib/install.mjs';
import { runMain } from './lib/terminal.mjs';

await runMain(async () => {
  checkNode();
  await install();
  await build();
  return 0;
});
