const homes = { client: '/client', worker: '/worker', admin: '/admin' } as const;
type Role = keyof typeof homes;

/** First page of a role. */
export function homeOf(role: Role): string {
  return homes[role];
}

/** Whose portal a path belongs to, null for pages that everybody may open and for the panel, which has its own door. */
export function portalOf(path: string): 'client' | 'worker' | null {
  const [, first] = path.split('/');
  return first === 'client' || first === 'worker' ? first : null;
}

/** Where to sign in first and come back from. `from` is a path of ours with its search. */
export function signInBefore(from: string): string {
  return `/sign-in?next=${encodeURIComponent(from)}`;
}

/** `next` when it is a path on this site and nothing else (no scheme, no `//host` also behind dots, no backslash), otherwise null. */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return null;
  const url = new URL(next, 'http://localhost');
  // Dots are taken out of a path: what is left of `/..//host` would be another site's address.
  if (url.host !== 'localhost' || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}
