import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 60_000;

/** A process of the bench that answers questions by message. */
export interface Helper {
  /** What it said once it was up. */
  hello: { port?: number };
  /** Sends a question and waits for its answer. @throws what the helper says went wrong */
  ask<Answer>(question: object): Promise<Answer>;
  stop(): Promise<void>;
}

type Said = { hello?: { port?: number }; answer?: unknown; error?: string };

/** Starts a script of `tests/load` as a process of its own; it ends with this one. */
export async function startHelper(script: string, env: Record<string, string> = {}): Promise<Helper> {
  const child = fork(resolve(import.meta.dirname, '..', script), [], {
    cwd: root,
    execPath: process.execPath,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const hello = (await next(child, PATIENCE_MS)).hello ?? {};
  return {
    hello,
    ask: async <Answer>(question: object) => {
      const said = next(child, PATIENCE_MS);
      child.send(question);
      const { answer, error } = await said;
      if (error) throw new Error(`${script}: ${error}`);
      return answer as Answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(late);
    },
  };
}

function next(child: ChildProcess, patienceMs: number): Promise<Said> {
  return new Promise((done, fail) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', ended);
      settle();
    };
    const heard = (said: unknown) => end(() => done(said as Said));
    const ended = (code: number | null) => end(() => fail(new Error(`a helper ended with ${code}`)));
    const timer = setTimeout(() => end(() => fail(new Error('a helper does not answer'))), patienceMs);
    child.once('message', heard);
    child.once('exit', ended);
  });
}

/** The helper's side: says hello, answers each question, ends with its parent. */
export function serveParent<Question>(
  hello: { port?: number },
  answer: (question: Question) => Promise<unknown>,
): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (question) => {
    answer(question as Question).then(
      (value) => process.send?.({ answer: value }),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
  process.send?.({ hello });
}
