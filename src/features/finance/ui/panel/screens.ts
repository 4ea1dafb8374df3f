/** The finance screens, in the order of their menu. The slug is what follows `/admin/finance`. */
export const FINANCE_SCREENS = [
  { slug: 'overview', label: 'Overview', lead: 'What came in, what is earned, what is still owed.' },
  {
    slug: 'months',
    label: 'Month close',
    lead: 'Balances at both ends, what moved, and whether it ties out.',
  },
  { slug: 'transactions', label: 'Transactions', lead: 'The ledger: every entry with its postings.' },
  { slug: 'lots', label: 'Lots', lead: 'Credits by the payment that brought them, with their worth.' },
  { slug: 'refunds', label: 'Refunds', lead: 'Money on its way back to a card.' },
  { slug: 'disputes', label: 'Disputes', lead: 'Payments that a bank has called back.' },
  { slug: 'adjustments', label: 'Credit adjustments', lead: 'Credits given or taken by hand.' },
  { slug: 'inbox', label: 'Webhook inbox', lead: 'Everything that Stripe has told us.' },
  { slug: 'reconciliation', label: 'Reconciliation', lead: 'Stripe’s books beside ours, day by day.' },
] as const;

export type FinanceScreen = (typeof FINANCE_SCREENS)[number];
export type FinanceSlug = FinanceScreen['slug'];

/** The address of a screen, with filters. */
export function financeHref(slug: FinanceSlug, filters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(filters).toString();
  const path = slug === 'overview' ? '/admin/finance' : `/admin/finance/${slug}`;
  return query ? `${path}?${query}` : path;
}
