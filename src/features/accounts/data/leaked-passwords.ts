import { processWide } from '@/platform/process-wide';
import { LEAKED_PASSWORDS } from './leaked-passwords.data';

/** Words that stand at the top of every leak; with a few digits and signs around them they satisfy all rules. */
const OVERUSED = new Set(
  'password passwort qwerty qwertyuiop welcome admin administrator letmein iloveyou abc monkey dragon football baseball superman batman sunshine princess login changeme secret hello master shadow freedom whatever trustno starwars pokemon cambodia america usa summer winter spring autumn fall january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday nimmit'.split(
    ' ',
  ),
);

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

const known = () =>
  processWide('leaked-passwords', () => new Set(LEAKED_PASSWORDS.flatMap((row) => row.split(' '))));

/**
 * Whether a password is known from leaks: it is on the packaged list whatever its case, or it is one of the most
 * used words with digits and signs around it (`P@ssw0rd123!`).
 */
export function isLeakedPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (known().has(lower)) return true;
  const core = lower.replace(/[^a-z]*$/, '').replace(/^[^a-z@$]*/, '');
  const plain = [...core].map((character) => LOOK_ALIKES[character] ?? character).join('');
  return OVERUSED.has(plain);
}
