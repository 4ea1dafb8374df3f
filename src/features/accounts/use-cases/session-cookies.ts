/** Names of the cookies of a browser's session. */
export const ACCESS_COOKIE = 'nimmit_access';
export const REFRESH_COOKIE = 'nimmit_refresh';
/**
 * Says to the doors of the portals, which never see the refresh cookie, that the browser holds one. It opens nothing by
 * itself.
 */
export const RESUMES_COOKIE = 'nimmit_resumes';

/** The value of one cookie of a request, null when it is not there. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}
