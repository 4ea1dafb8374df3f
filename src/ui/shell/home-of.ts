import type { Role } from '../api/use-session';

const homes: Record<Role, string> = { client: '/client', worker: '/worker', admin: '/admin' };

/** First page of a role. */
export function homeOf(role: Role): string {
  return homes[role];
}

/** `next` when it is a path on this site and nothing else (no scheme, no `//host`, no backslash), otherwise null. */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return null;
  const url = new URL(next, 'http://localhost');
  return url.host === 'localhost' ? url.pathname + url.search + url.hash : null;
}
