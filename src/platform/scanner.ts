import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { env } from './env';
import { errors } from './errors';

/** What the scanner says of some bytes. */
export type ScanVerdict = { infected: false } | { infected: true; signature: string };

/** No word and no byte for this long, and the scanner counts as away. */
const IDLE_MS = 60_000;
/** For the verdict once everything is sent: a gigabyte of nested archives takes its time. */
const VERDICT_MS = 10 * 60_000;
const PING_MS = 4_000;
const CHUNK = 256 * 1024;

/**
 * `off`: no scanner is configured. `required`: nothing is served that it has not passed. `optional`: while it is away
 * files are served unscanned, and scanned later.
 */
export function scanPolicy(): 'off' | 'required' | 'optional' {
  const { CLAMAV_HOST, CLAMAV_SOCKET, CLAMAV_REQUIRED } = env();
  if (!CLAMAV_HOST && !CLAMAV_SOCKET) return 'off';
  return CLAMAV_REQUIRED === false ? 'optional' : 'required';
}

/** Bytes that the scanner takes as one piece. */
export const scanPieceBytes = (): number => env().CLAMAV_STREAM_MAX_MB * 1024 * 1024;

function connect(): Socket {
  const { CLAMAV_HOST, CLAMAV_PORT, CLAMAV_SOCKET } = env();
  const socket = CLAMAV_SOCKET
    ? createConnection({ path: CLAMAV_SOCKET })
    : createConnection({ host: CLAMAV_HOST, port: CLAMAV_PORT });
  // Whoever waits for it hears of the failure; without a listener it would end the process.
  socket.on('error', () => undefined);
  return socket;
}

/** What the scanner answers until it closes. Resolves early answers too, which end a stream that is too long for it. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('no word from the scanner')));
    socket.once('close', () => {
      const text = Buffer.concat(parts).toString('utf8').replaceAll('\0', '').trim();
      if (text) resolve(text);
      else reject(new Error('the scanner hung up'));
    });
  });
}

/**
 * One piece being scanned by clamd's INSTREAM: memory is bounded by one chunk, because every write waits until the
 * scanner has taken the one before.
 */
export interface OpenScan {
  /** @throws AppError UPSTREAM_UNAVAILABLE */
  write(bytes: Uint8Array): Promise<void>;
  /** Says that the piece is complete. @throws AppError UPSTREAM_UNAVAILABLE also where the scanner refuses the size */
  end(): Promise<ScanVerdict>;
  /** Gives the piece up. */
  abort(): void;
}

/** Begins a piece. Connecting fails with the first write. */
export function openScan(): OpenScan {
  const socket = connect();
  socket.setTimeout(IDLE_MS);
  const answer = answerOf(socket);
  let ended: unknown;
  answer.then(
    (text) => {
      ended = new Error(text);
    },
    (error) => {
      ended = error;
    },
  );
  const send = async (bytes: Uint8Array): Promise<void> => {
    if (ended) throw errors.upstreamUnavailable('The virus scanner', ended);
    if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  };
  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    await send(Buffer.from('zINSTREAM\0'));
  };
  return {
    write: async (bytes) => {
      await begin();
      for (let at = 0; at < bytes.byteLength; at += CHUNK) {
        const chunk = bytes.subarray(at, at + CHUNK);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.byteLength);
        await send(length);
        await send(chunk);
      }
    },
    end: async () => {
      try {
        await begin();
        socket.setTimeout(VERDICT_MS);
        await send(Buffer.alloc(4));
        return verdictOf(await answer);
      } catch (error) {
        throw errors.upstreamUnavailable('The virus scanner', error);
      } finally {
        socket.destroy();
      }
    },
    abort: () => void socket.destroy(),
  };
}

/** @throws Error with the scanner's own words when they are no verdict: too long, out of memory … */
function verdictOf(text: string): ScanVerdict {
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (found) return { infected: true, signature: found.slice(0, 200) };
  if (text === 'stream: OK') return { infected: false };
  throw new Error(text.slice(0, 200));
}

/** Throws UPSTREAM_UNAVAILABLE unless the scanner answers. */
export async function checkScanner(): Promise<void> {
  const socket = connect();
  const patience = new AbortController();
  try {
    const answer = answerOf(socket);
    socket.write('zPING\0');
    const late = delay(PING_MS, 'no answer in time', { signal: patience.signal, ref: false });
    const text = await Promise.race([answer, late.catch(() => '')]);
    if (text !== 'PONG') throw new Error(text);
  } catch (error) {
    throw errors.upstreamUnavailable('The virus scanner', error);
  } finally {
    patience.abort();
    socket.destroy();
  }
}
