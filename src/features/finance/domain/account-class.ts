/** What an account is one of: `org:ID:cash` is one of `org:cash`, `platform:revenue` stands for itself. */
export function classOf(account: string): string {
  const parts = account.split(':');
  return parts.length === 3 ? `${parts[0]}:${parts[2]}` : account;
}
