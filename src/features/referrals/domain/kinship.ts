/** Who stands behind an organization, as far as it shows. */
export interface Household {
  /** Addresses of its members, lower-cased. */
  emails: readonly string[];
  /** As its invoices name it. */
  taxId?: string | null;
  /** Itself, and the agency above it if any. */
  ids: readonly string[];
}

export type Kinship = 'same_person' | 'same_company';

/** Where anybody gets an address: sharing one of these says nothing. */
const PUBLIC_MAIL = new Set(
  (
    'gmail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.net ' +
    'proton.me protonmail.com pm.me fastmail.com hey.com zoho.com mail.com yandex.com comcast.net verizon.net att.net'
  ).split(' '),
);
/** Providers that deliver `d.ana` and `dana` to one box. */
const WITHOUT_DOTS = new Set(['gmail.com']);
const SAME_PROVIDER: Readonly<Record<string, string>> = { 'googlemail.com': 'gmail.com' };

/** The box that an address is delivered to: without what follows a plus, and without dots where they mean nothing. */
export function mailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  const provider = SAME_PROVIDER[domain] ?? domain;
  const name = (email.slice(0, at).toLowerCase().split('+', 1)[0] ?? '').trim();
  return `${WITHOUT_DOTS.has(provider) ? name.replaceAll('.', '') : name}@${provider}`;
}

/** The company that an address belongs to; null where it belongs to a provider of mail for everybody. */
export function companyDomain(email: string): string | null {
  const domain = mailbox(email).split('@')[1] ?? '';
  return PUBLIC_MAIL.has(domain) ? null : domain;
}

const share = (one: readonly (string | null)[], other: readonly (string | null)[]): boolean =>
  one.some((value) => value !== null && other.includes(value));

/**
 * Whether two organizations are one under two names: a member of one has the other's mailbox (`same_person`), or they
 * share a company's mail domain, a tax number or an agency (`same_company`). Null when nothing says so.
 */
export function kinshipOf(one: Household, other: Household): Kinship | null {
  if (share(one.emails.map(mailbox), other.emails.map(mailbox))) return 'same_person';
  if (share(one.emails.map(companyDomain), other.emails.map(companyDomain))) return 'same_company';
  if (share(one.ids, other.ids)) return 'same_company';
  const taxId = plain(one.taxId);
  return taxId && taxId === plain(other.taxId) ? 'same_company' : null;
}

const plain = (taxId: string | null | undefined) =>
  (taxId ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
