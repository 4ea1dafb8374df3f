import type { Ports } from './ports';
import type { Progress } from './progress';
import type { LocalSecrets } from './secrets';

/** What every embedded service needs to start. */
export interface ServiceOptions {
  /** Absolute path of the data directory. */
  dataDir: string;
  ports: Ports;
  secrets: LocalSecrets;
  progress: Progress;
}

/** A running embedded service. */
export interface EmbeddedService {
  /** The settings that point the application at it: the same that a real one would be given. */
  env: Record<string, string>;
  /** Stops it, and resolves when it has stopped. */
  stop(): Promise<void>;
  /** Ends it as a crash would; what it acknowledged is still there at the next start. */
  kill(): Promise<void>;
  /** Resolves when it has ended, asked to or not. */
  exited: Promise<number | null>;
}
