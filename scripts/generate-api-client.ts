/**
 * Writes `src/ui/api/schema.d.ts`, the types of the portals' API client, from the /v1 contract.
 * With `--check` it writes nothing and fails when the file is not what the contract says.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildOpenApiDocument } from '../src/composition/openapi';

const TARGET = new URL('../src/ui/api/schema.d.ts', import.meta.url);
const HEADER = '// Generated from the /v1 contract by `npm run generate:api`. Do not edit.\n\n';

/** Examples are for people who read the document; in the types they would be three quarters of the file. */
const withoutExamples = JSON.parse(
  JSON.stringify(buildOpenApiDocument(), (key, value) =>
    key === 'example' || key === 'examples' ? undefined : value,
  ),
);
const ast = await openapiTS(withoutExamples, {
  alphabetize: true,
  defaultNonNullable: false,
});
const types = HEADER + astToString(ast);

if (process.argv.includes('--check')) {
  const present = await readFile(TARGET, 'utf8').catch(() => '');
  if (present !== types) {
    console.error('src/ui/api/schema.d.ts is not up to date: run `npm run generate:api`.');
    process.exit(1);
  }
  console.log('src/ui/api/schema.d.ts is up to date.');
} else {
  await writeFile(TARGET, types);
  console.log(`Wrote src/ui/api/schema.d.ts (${types.split('\n').length} lines).`);
}
