import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** Forms that secrets have. Parts in a class of their own, so that this file is none. */
const SECRETS: readonly [string, RegExp][] = [
  ['a private key', /-----BEGIN (RSA |EC |OPENSSH |PGP )?PRIVATE KEY/],
  ['a key of Stripe', /\b[sr]k_(live|test)_[0-9A-Za-z]{20,}/],
  ['a webhook secret', /\bwhsec_[0-9A-Za-z+/]{24,}/],
  ['a key of AWS', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a key of OpenAI', /\bsk-(proj-)?[0-9A-Za-z_-]{32,}/],
  ['a token of GitHub', /\bgh[pousr]_[0-9A-Za-z]{36}\b|\bgithub_pat_[0-9A-Za-z_]{40,}/],
  ['a token of Slack', /\bxox[abprs]-[0-9A-Za-z-]{20,}/],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a key of ours', /\bnim_live_[0-9A-Za-z]{49}\b/],
  ['a signed token', /\beyJ[0-9A-Za-z_-]{20,}\.eyJ[0-9A-Za-z_-]{20,}\.[0-9A-Za-z_-]{20,}/],
  [
    'a password in an address',
    /\b(mongodb(\+srv)?|smtps?|https?|redis|postgres):\/\/[^\s:@/'"`${}]+:[^\s:@/'"`${}]{4,}@/,
  ],
  [
    'a secret that is set',
    /\b(?:[A-Z]+_)*(SECRET|PASSWORD|PASS|TOKEN|API_KEY|ACCESS_KEY)[A-Z_]*\s*[=:]\s*['"]?[0-9A-Za-z+/_-]{24,}['"]?\s*$/m,
  ],
];
/** What looks like one and is known to be none, by file. */
const KNOWN: readonly [string, RegExp][] = [
  ['package-lock.json', /./],
  ['src/platform/env.test.ts', /mongodb:/],
  ['src/platform/outgoing/outgoing.test.ts', /user:/],
  ['tests/integration/webhooks.test.ts', /user:/],
];

function secretsIn(path: string, text: string): string[] {
  return SECRETS.flatMap(([what, form]) => {
    const found = form.exec(text)?.[0];
    if (!found || KNOWN.some(([file, known]) => path === file && known.test(found))) return [];
    return [`${path}: ${what} (${found.slice(0, 10)}…)`];
  });
}

describe('the repository', () => {
  it('has no secret in it', () => {
    const found = tracked.flatMap((path) => {
      const file = join(root, path);
      if (
        !existsSync(file) ||
        statSync(file).size > 2_000_000 ||
        /\.(png|jpe?g|webp|woff2?|pdf|ico)$/.test(path)
      )
        return [];
      return secretsIn(path, readFileSync(file, 'utf8'));
    });
    expect(found).toEqual([]);
  });

  it('would show one', () => {
    const planted = `KEY = "${['sk', 'live', 'a'.repeat(24)].join('_')}"`;
    expect(secretsIn('x.ts', planted)).toHaveLength(1);
    expect(secretsIn('x.env', `NIMMIT_SECRET=${'0f'.repeat(20)}`)).toHaveLength(1);
  });

  it('keeps no file that is anybody’s own', () => {
    const own = tracked.filter((path) =>
      /(^|\/)(\.env(\.local|\.production)?|id_rsa|.*\.(pem|p12|key|keystore))$/.test(path),
    );
    expect(own).toEqual([]);
  });

  it('names no password that a fresh installation would have', () => {
    // Examples of the document are told to everybody, and nobody is made with them.
    const source = tracked.filter(
      (path) => /^src\/(?!demo\/).*\.tsx?$/.test(path) && !/\.(test|contract|schemas)\.ts$/.test(path),
    );
    const named = source.flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const found = /\b(default|initial)?[pP]assword\s*[:=]\s*['"][^'"{}<>\s]{6,}['"]/.exec(text)?.[0];
      return found && !/example|autocomplete|type|current-password|new-password/i.test(found)
        ? [`${path}: ${found}`]
        : [];
    });
    expect(named).toEqual([]);
  });
});

describe('docs/security.md', () => {
  const text = readFileSync(join(root, 'docs/security.md'), 'utf8');

  it('names tests that there are', () => {
    const named = [...text.matchAll(/`((?:tests|src)\/[\w./-]+\.(?:test\.tsx?|ts|py))`/g)].map(([, path]) =>
      String(path),
    );
    expect(new Set(named).size).toBeGreaterThan(25);
    expect([...new Set(named)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('answers every chapter and every risk', () => {
    for (let chapter = 1; chapter <= 17; chapter += 1) expect(text).toContain(`### V${chapter} `);
    for (let risk = 1; risk <= 10; risk += 1) expect(text).toContain(`API${risk}:2023`);
  });

  it('leaves no requirement of a table without an answer', () => {
    const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \|(.*)$/gm)];
    expect(rows.length).toBeGreaterThan(150);
    const open = rows.filter(([, , cells = '']) => {
      const [, , answer = ''] = cells.split('|');
      return !/\S/.test(answer);
    });
    expect(open.map(([, number]) => number)).toEqual([]);
  });

  it('counts its answers as they stand', () => {
    const count = (answer: string) =>
      [...text.matchAll(new RegExp(`^\\| \\d.*\\| ${answer} \\|`, 'gm'))].length;
    const [yes, partly, no] = ['yes', 'partly', 'not yet'].map(count);
    const [operator, none] = ['operator', 'n/a'].map(count);
    expect(text).toContain(
      `${yes} are met, ${partly} partly, ${no} not yet, ${operator} are the operator's, ${none} do not apply.`,
    );
    expect(yes).toBeGreaterThan(150);
  });
});
