import type { Db } from 'mongodb';
import { processWide } from '@/platform/process-wide';
import type { SocketIdentity } from '@/platform/realtime/realtime';

/** Whom an API key stands for, and until when a socket with it may stay; null when the key is not good. */
export type KeyReader = (token: string, db: Db) => Promise<SocketIdentity | null>;

const holder = () => processWide<{ read: KeyReader | null }>('key-reader', () => ({ read: null }));

/** Hands in who keeps the API keys. Called at boot. */
export function registerKeyReader(read: KeyReader): void {
  holder().read = read;
}

/** As the keeper of the keys says; nobody while there is none. */
export const readKey: KeyReader = async (token, db) => (await holder().read?.(token, db)) ?? null;
