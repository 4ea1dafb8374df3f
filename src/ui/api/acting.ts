/** Set beside the session by which staff act as somebody; the session itself is out of any script's reach. */
const MARK = /(?:^|;\s*)nimmit_acts=1(?:;|$)/;

/** Whether this portal is open for staff who act as somebody. */
export const isActing = (): boolean => typeof document !== 'undefined' && MARK.test(document.cookie);

/** Back to the panel, where staff are themselves: to the person's page where it is known. */
export function backToPanel(userId?: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox
  document.cookie = 'nimmit_acts=; path=/; max-age=0';
  window.location.assign(userId ? `/admin/collections/users/${userId}` : '/admin');
}
