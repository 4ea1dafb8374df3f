import type { ClientSession, Db, Document } from 'mongodb';
import type { Payload, PayloadRequest } from 'payload';
import type { ApiScope } from '@/shared/api-scopes';
import type { Clock } from '@/shared/clock';
import type { Logger } from './logger';
import type { EnqueueOptions, TaskDefinition, TaskQueue } from './tasks';

export type Role = 'client' | 'worker' | 'admin';
export type StaffRole = 'owner' | 'operations' | 'finance' | 'quality' | 'support';

/** The API key that somebody's organization let a program act with: their rights, cut down to its scopes. */
export interface ApiKeyGrant {
  id: string;
  /** Its first and last characters, by which people know it. */
  hint: string;
  scopes: readonly ApiScope[];
  /** Requests per window; the setting's when null. */
  rateLimit: number | null;
  expiresAt: Date | null;
}

/** A signed-in person, as authorisation needs them. */
export interface UserActor {
  kind: 'user';
  id: string;
  role: Role;
  staffRoles: StaffRole[];
  organizationId: string | null;
  organizationRole: string | null;
  emailVerified: boolean;
  locale: 'en' | 'km';
  timezone: string;
  sessionId: string | null;
  /** Present when a program asks with a key of theirs, absent when they ask themselves. */
  apiKey?: ApiKeyGrant;
  /** The staff member who acts as this person. */
  actedBy?: { staffId: string; name: string; reason: string; until: Date };
  /** Staff without the second factor that the house asks for: they may set it up and do nothing else. */
  mustEnrol?: boolean;
}

/** The platform itself: a task, a boot step, the seed. */
export interface SystemActor {
  kind: 'system';
  name: string;
}

export interface AnonymousActor {
  kind: 'anonymous';
}

export type Actor = UserActor | SystemActor | AnonymousActor;

/** Who asks, through what, and with which tools. Every use-case gets one. */
export interface Context {
  actor: Actor;
  payload: Payload;
  db: Db;
  clock: Clock;
  logger: Logger;
  tasks: TaskQueue;
  requestId: string;
  ip: string | null;
  userAgent: string | null;
  /**
   * Asked right before a transaction of this request opens, in a queue when its turn has come: refuses cheaply what the
   * transaction would refuse. It decides nothing else.
   */
  askFirst?: () => Promise<void>;
  /**
   * What all of these requests write, such as one job or an organization's balance: they queue up there, one at a time, from the
   * start. Empty for none.
   */
  queueAt?: string;
  /** Those who queue there may be served by one transaction, one after the other; see `group-commit.ts`. */
  sharesCommit?: boolean;
}

/** Something that happened, told to `rooms` after the commit. */
export interface DomainEvent {
  /** 24 hex digits; given when it is emitted, for subscribers. */
  id?: string;
  /** Past tense, dotted: `job.submitted`. */
  type: string;
  /** `job:ID`, `user:ID`, `org:ID`, `staff`. */
  rooms: string[];
  data: Record<string, unknown>;
  /** Further facts for subscribers alone: neither stored nor told, e.g. what staff noted for themselves. */
  inside?: Record<string, unknown>;
}

export interface AuditEntry {
  /** The verb: `job.cancel`, `user.suspend`. */
  action: string;
  /** Collection slug. */
  entity: string;
  entityId: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string;
}

/** A context inside an open transaction: whatever is written through it commits or vanishes as one. */
export interface TxContext extends Context {
  session: ClientSession;
  /** Others' work stands before this one's in the transaction and may be undone yet: what it meets may not stand. */
  isShared: boolean;
  /** When it was opened: what dates from then or later nobody else has seen. */
  startedAt: Date;
  /** For Payload's Local API: carries this transaction. */
  req: PayloadRequest;
  emit(event: DomainEvent): Promise<void>;
  /** Inserted at the transaction's end; who reads the audit log within it flushes `audit-logs` first. */
  audit(entry: AuditEntry): Promise<void>;
  enqueue<T>(task: TaskDefinition<T>, data: T, options?: EnqueueOptions): Promise<void>;
  /** Inserts a document at the transaction's end, all of a collection by one write: for what nobody reads within it. */
  insertLast(collection: string, document: Document): void;
  /** Inserts now what waits for a collection, for who reads it within the transaction after all. */
  flush(collection: string): Promise<void>;
}

/** True when `ctx` already holds an open transaction. */
export function isTxContext(ctx: Context): ctx is TxContext {
  return 'session' in ctx && 'enqueue' in ctx;
}
