import pino, { type Logger } from 'pino';
import { processWide } from './process-wide';

export type { Logger };

/** The process's structured logger: JSON lines on stdout, credentials never printed. */
export function logger(): Logger {
  return processWide('logger', () =>
    pino({
      level: process.env.NIMMIT_LOG_LEVEL ?? 'info',
      base: { role: process.env.NIMMIT_ROLE ?? 'all' },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          'password',
          '*.password',
          'token',
          '*.token',
          'authorization',
          '*.authorization',
          'cookie',
          '*.cookie',
        ],
        censor: '[hidden]',
      },
    }),
  );
}
