import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

/** How long a browser may keep a connection that it says nothing on; longer than the load balancers before us. */
const KEEP_ALIVE_MS = 65_000;
const MOST_CONNECTIONS = 20_000;

/**
 * What one connection may cost: 16 KB of headers in 15 seconds, a body within a minute (the largest is 10 MB), checked every five
 * seconds. Who is slower is cut off with 408, longer headers with 431.
 */
export const SERVER_LIMITS: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  requireHostHeader: true,
};

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** The limits that are no options, and an answer of ours to what is no HTTP. */
export function boundConnections(server: Server): void {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxHeadersCount = 100;
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
    socket.end(
      `HTTP/1.1 ${status}\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nContent-Length: 0\r\n\r\n`,
    );
  });
}
