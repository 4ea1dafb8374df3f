import { EnvError, env } from '@/platform/env';
import type { Mode } from './flags';

/** What must run beside the product because it is not configured elsewhere. */
export interface Surroundings {
  stop: () => Promise<void>;
}

/**
 * Makes the settings complete. In development and demo, parts that are not configured are started here and now and
 * their addresses put into the environment; production must have every setting and starts nothing.
 * @throws EnvError naming each bad setting
 */
export async function prepareEnvironment(mode: Mode): Promise<Surroundings> {
  if (mode === 'production') {
    setDefault('NODE_ENV', 'production');
    env();
    return { stop: async () => undefined };
  }
  setDefault('NODE_ENV', mode === 'demo' ? 'production' : 'development');
  const port = process.env.PORT || '3000';
  setDefault('PORT', port);
  setDefault('HOST', '127.0.0.1');
  setDefault('NIMMIT_PUBLIC_URL', `http://localhost:${port}`);
  setDefault('NIMMIT_DATA_DIR', '.nimmit');
  const { startEmbeddedServices } = await import('@/demo/services');
  const services = await startEmbeddedServices({ dataDir: process.env.NIMMIT_DATA_DIR as string });
  Object.assign(process.env, services.env);
  try {
    env();
  } catch (error) {
    await services.stop();
    throw error instanceof EnvError ? error : new EnvError(String(error));
  }
  return { stop: services.stop };
}

function setDefault(name: string, value: string): void {
  if (!process.env[name]) (process.env as Record<string, string>)[name] = value;
}
