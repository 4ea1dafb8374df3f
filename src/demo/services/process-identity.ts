import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function ps(pid: number, column: string): string | null {
  try {
    const text = execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return text.trim() || null;
  } catch {
    return null;
  }
}

/** Start time of a running process as the system gives it, null when there is none; tells a reused id from the old one. */
export function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** Command line of a running process, null when there is none. */
export function commandOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
  } catch {
    return null;
  }
}
