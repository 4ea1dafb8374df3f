/** How the process was asked to run. */
export type Mode = 'development' | 'demo' | 'production';

export interface Flags {
  mode: Mode;
  autopilot: boolean;
  /** False: /v1 and sockets without Next, for programs that need no pages. */
  pages: boolean;
}

/** Reads the command line: `--dev`, `--demo`, `--no-autopilot`, `--no-pages`. */
export function readFlags(argv: readonly string[], source: NodeJS.ProcessEnv): Flags {
  const mode: Mode = argv.includes('--demo') ? 'demo' : argv.includes('--dev') ? 'development' : 'production';
  return {
    mode,
    autopilot: !argv.includes('--no-autopilot') && source.NIMMIT_DEMO_AUTOPILOT !== '0',
    pages: !argv.includes('--no-pages'),
  };
}
