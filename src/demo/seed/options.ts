/** The company that everybody sees who does not ask for another one. */
const DEFAULT_SEED = 20_260_101;
const MONTHS = 6;
const JOBS = 250;

export interface SeedOptions {
  /** The same number makes the same company. */
  seed?: number;
  /** How many orders its history has. */
  jobs?: number;
  /** When history ends; the present when left out. */
  now?: Date;
  /** Where the list of logins is written; the data directory when left out. */
  accountsFile?: string;
  /** Told what is being made. */
  progress?: (line: string) => void;
}

/** What is asked for, completed from the environment. */
export function completed(options: SeedOptions) {
  const asked = Number(process.env.NIMMIT_DEMO_SEED);
  return {
    seed: options.seed ?? (Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_SEED),
    jobs: options.jobs ?? JOBS,
    now: options.now ?? new Date(),
    months: MONTHS,
    progress: options.progress ?? ((line: string) => process.stderr.write(`  ${line}\n`)),
  };
}
