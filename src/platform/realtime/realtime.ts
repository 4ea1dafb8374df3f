import type { Server as HttpServer } from 'node:http';
import { type Namespace, Server, type Socket } from 'socket.io';
import type { z } from 'zod';
import type { Context, UserActor } from '@/platform/context';
import { errors, isAppError } from '@/platform/errors';
import type { StoredEvent } from '@/platform/events';
import { isOwnOrigin } from '@/platform/http/origin';
import type { Logger } from '@/platform/logger';
import { assertSessionMay } from '@/platform/session-rules';
import { fieldIssues } from '@/platform/validation';
import type { ApiScope } from '@/shared/api-scopes';
import { boundPackets, keepSession } from './socket-session';
import { createBucket } from './token-bucket';

/** How a portal in which staff act as somebody says so. */
const ACTING_HEADER = 'x-nimmit-acting';
const MAX_FRAME_BYTES = 16 * 1024;
/** Jobs that one socket may follow at once. */
const MOST_ROOMS = 200;
/** Sockets of one account: tabs, phones and programs. Further ones are refused. */
const MOST_SOCKETS = 50;
const NAMESPACES = ['/jobs', '/messages', '/admin'] as const;
export type NamespaceName = (typeof NAMESPACES)[number];

/** Who a socket stands for and until when its token holds. */
export interface SocketIdentity {
  actor: UserActor;
  expiresAt: Date;
}

export interface SocketData {
  identity: SocketIdentity;
}

/** An event that a client may send, acknowledged with `{ ok, data | error }`. */
export interface ClientEvent<T = unknown> {
  namespace: NamespaceName;
  name: string;
  data: z.ZodType<T>;
  /** What an API key needs to send it; without one no key may. */
  scope?: ApiScope;
  /** Sustained rate and burst of one socket. */
  perMinute: number;
  burst: number;
  handle: (
    ctx: Context,
    data: T,
    socket: { join(room: string): void; broadcast(room: string, name: string, data: object): void },
  ) => Promise<object | undefined>;
}

/** How a committed event is told to sockets; null keeps it inside. */
export type Translate = (event: StoredEvent) => { namespace: NamespaceName; name: string } | null;

export interface RealtimeOptions {
  httpServer: HttpServer;
  log: Logger;
  /** Throws or returns null when the token or cookie is not good. */
  identify: (headers: Headers) => Promise<SocketIdentity | null>;
  contextFor: (actor: UserActor, socketId: string) => Context;
  // biome-ignore lint/suspicious/noExplicitAny: a list of events of different data types
  clientEvents: readonly ClientEvent<any>[];
  translate: Translate;
}

export interface Realtime {
  /** Tells a committed event to everyone in its rooms. */
  deliver: (event: StoredEvent) => void;
  /** Ends the sockets of one session or API key, or all of a user's when `sessionId` is null. */
  disconnect: (userId: string, sessionId: string | null) => void;
  /** Ends the sockets of all staff; those who still may come back. */
  disconnectStaff: () => void;
  /** Takes a user's sockets out of a room that is no longer theirs. */
  leave: (userId: string, room: string) => void;
  /** Open sockets by namespace. */
  count: () => Record<string, number>;
  stop: () => Promise<void>;
}

/**
 * Starts Socket.io beside the HTTP server. Everything durable reaches it only through `deliver`, after the commit.
 *
 * Socket.io's own recovery of lost connections is off: it puts a socket back into its rooms and sends what it missed before any
 * middleware has looked at who comes back. Whoever reconnects is looked at like anybody new, joins again what is still theirs, and asks
 * for what was missed by the last event's id.
 */
export function startRealtime(options: RealtimeOptions): Realtime {
  const io = new Server(options.httpServer, {
    path: '/socket.io',
    serveClient: false,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    allowRequest: (req, done) => {
      const origin = req.headers.origin;
      const allowed = !origin || isOwnOrigin(origin, req.headers.host ?? null);
      done(null, allowed);
    },
  });
  for (const name of NAMESPACES) openNamespace(io.of(name), name, options);
  return {
    count: () => Object.fromEntries(NAMESPACES.map((name) => [name, io.of(name).sockets.size])),
    deliver: (event) => deliver(io, event, options.translate),
    disconnect: (userId, sessionId) => disconnect(io, userId, sessionId),
    disconnectStaff: () => {
      for (const name of NAMESPACES) io.of(name).in('staff').disconnectSockets(true);
    },
    leave: (userId, room) => {
      for (const name of NAMESPACES) io.of(name).in(`user:${userId}`).socketsLeave(room);
    },
    stop: async () => {
      await io.close();
    },
  };
}

function openNamespace(namespace: Namespace, name: NamespaceName, options: RealtimeOptions): void {
  namespace.use(async (socket, next) => {
    try {
      const identity = await options.identify(handshakeHeaders(socket));
      if (!identity) return next(new Error('UNAUTHENTICATED'));
      if (!mayEnter(identity.actor, name)) return next(new Error('FORBIDDEN'));
      const theirs = namespace.adapter.rooms.get(ownRoom(identity.actor))?.size ?? 0;
      if (theirs >= MOST_SOCKETS) return next(new Error('RATE_LIMITED'));
      // Counted at once, not when it is connected: of many that come together each sees those before it.
      void socket.join(ownRoom(identity.actor));
      (socket.data as SocketData).identity = identity;
      if (identity.actor.mustEnrol) return next(new Error('SECOND_FACTOR_ENROLMENT_REQUIRED'));
      next();
    } catch {
      next(new Error('UNAUTHENTICATED'));
    }
  });
  forgetRooms(namespace);
  namespace.on('connection', (socket) => {
    const { actor } = (socket.data as SocketData).identity;
    void socket.join(roomsOf(actor));
    keepSession(socket, options.identify);
    for (const event of options.clientEvents) if (event.namespace === name) listen(socket, event, options);
    boundPackets(socket);
  });
}

/**
 * A connection that comes back stands in no room that it had to ask for, and is told nothing of them that it missed:
 * it asks again, and is checked again. Who was suspended or lost the job meanwhile hears nothing of it.
 */
function forgetRooms(namespace: Namespace): void {
  const { adapter } = namespace;
  const persist = adapter.persistSession.bind(adapter);
  adapter.persistSession = (session) => persist({ ...session, rooms: [] });
}
/** A room of one account's or key's own sockets, into which nothing is told: it counts them. */
const ownRoom = ({ id, apiKey }: UserActor) => `of:${apiKey?.id ?? id}`;

/** Rooms that an account is always in; a key only in its organization's: what a person alone is told is not for programs. */
export function roomsOf(actor: UserActor): string[] {
  if (actor.apiKey) return actor.organizationId ? [`org:${actor.organizationId}`] : [];
  const rooms = [`user:${actor.id}`];
  if (actor.organizationId) rooms.push(`org:${actor.organizationId}`);
  if (actor.role === 'admin') rooms.push('staff', ...actor.staffRoles.map((role) => `staff:${role}`));
  return rooms;
}

/** What a key must hold to listen in a namespace. */
const KEY_SCOPES: Record<NamespaceName, readonly ApiScope[] | null> = {
  '/jobs': ['events:read'],
  '/messages': ['events:read', 'messages:read'],
  '/admin': null,
};

function mayEnter({ role, apiKey }: UserActor, name: NamespaceName): boolean {
  if (name === '/admin' && role !== 'admin') return false;
  return !apiKey || (KEY_SCOPES[name]?.every((scope) => apiKey.scopes.includes(scope)) ?? false);
}

function handshakeHeaders(socket: Socket): Headers {
  const headers = new Headers();
  const token: unknown = socket.handshake.auth.token;
  if (typeof token === 'string') headers.set('authorization', `Bearer ${token}`);
  const cookie = socket.handshake.headers.cookie;
  if (cookie && typeof token !== 'string') headers.set('cookie', cookie);
  if (socket.handshake.auth.acting === true) headers.set(ACTING_HEADER, '1');
  return headers;
}

type Acknowledge = (answer: object) => void;

function listen(socket: Socket, event: ClientEvent, options: RealtimeOptions): void {
  const bucket = createBucket(event.perMinute, event.burst);
  socket.on(event.name, async (raw: unknown, acknowledge?: Acknowledge) => {
    const answer: Acknowledge = typeof acknowledge === 'function' ? acknowledge : () => undefined;
    if (!bucket.take()) return answer(refusal('RATE_LIMITED', 'Too many messages. Wait a moment.'));
    const { actor } = (socket.data as SocketData).identity;
    const { apiKey } = actor;
    if (apiKey && !(event.scope && apiKey.scopes.includes(event.scope)))
      return answer(refusal('FORBIDDEN', 'This API key may not send this.'));
    const parsed = event.data.safeParse(raw);
    if (!parsed.success) {
      return answer({
        ...refusal('VALIDATION_FAILED', 'Some fields are not valid.'),
        details: fieldIssues(parsed.error),
      });
    }
    try {
      assertSessionMay(actor, event.name, true);
      const ctx = options.contextFor(actor, socket.id);
      const data = await event.handle(ctx, parsed.data, {
        join: (room) => {
          if (socket.rooms.size >= MOST_ROOMS && !socket.rooms.has(room))
            throw errors.conflict(`One connection follows ${MOST_ROOMS} jobs at most.`);
          void socket.join(room);
        },
        broadcast: (room, name, payload) => void socket.to(room).emit(name, payload),
      });
      answer({ ok: true, data: data ?? {} });
    } catch (error) {
      if (isAppError(error)) return answer(refusal(error.code, error.message));
      options.log.error({ err: error, event: event.name }, 'socket event failed');
      answer(refusal('INTERNAL', 'Something went wrong on our side.'));
    }
  });
}

const refusal = (code: string, message: string) => ({ ok: false, error: { code, message } });

function deliver(io: Server, event: StoredEvent, translate: Translate): void {
  const target = translate(event);
  if (!target) return;
  const message = {
    ...event.data,
    eventId: event._id.toHexString(),
    type: event.type,
    at: event.at.toISOString(),
  };
  io.of(target.namespace).to(event.rooms).emit(target.name, message);
}

function disconnect(io: Server, userId: string, sessionId: string | null): void {
  for (const name of NAMESPACES) {
    for (const socket of io.of(name).sockets.values()) {
      const { actor } = (socket.data as SocketData).identity;
      const by = actor.apiKey?.id ?? actor.sessionId;
      if (actor.id === userId && (sessionId === null || by === sessionId)) socket.disconnect(true);
    }
  }
}
