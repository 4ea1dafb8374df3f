/** Names of the cookies of a browser's session. */
export const ACCESS_COOKIE = 'nimmit_access';
export const REFRESH_COOKIE = 'nimmit_refresh';
/**
 * Says to the doors of the portals, which never see the refresh cookie, that the browser holds one. It opens nothing by
 * itself.
 */
export const RESUMES_COOKIE = 'nimmit_resumes';
/** By which a browser is known at its next sign-in. */
export const DEVICE_COOKIE = 'nimmit_device';
/**
 * The session by which staff act as somebody, beside their own. It counts where it is asked for: for pages of the portals, and for
 * requests that carry `ACTING_HEADER`, as those of the portals do. The panel's do not.
 */
export const ACTING_COOKIE = 'nimmit_acting';
export const ACTING_HEADER = 'x-nimmit-acting';
/** Says to the portals' own scripts that there is one. */
export const ACTING_MARK_COOKIE = 'nimmit_acts';

/**
 * The value of one cookie of a request, null when it is not there. Two of one name that differ count as none: one of them
 * was put there by a neighbouring site, and nothing says which.
 */
export function readCookie(headers: Headers, name: string): string | null {
  let found: string | null = null;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at <= 0 || part.slice(0, at).trim() !== name) continue;
    const value = part.slice(at + 1).trim() || null;
    if (found !== null && value !== found) return null;
    found = value;
  }
  return found;
}
