import type { ReactNode } from 'react';

/** One entry of a portal's navigation. */
export interface NavItem {
  href: string;
  label: string;
  icon: ReactNode;
  /** Second key after `g`, such as `j` for `g j`. */
  key?: string;
  /** Left out of the bottom tabs of a phone. */
  railOnly?: boolean;
}

/** The entry a path belongs to: the one with the longest matching address. A portal's first page stands for itself alone. */
export function activeItem(items: readonly NavItem[], pathname: string): NavItem | undefined {
  return items
    .filter(({ href }) => pathname === href || (!isFirstPage(href) && pathname.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}

const isFirstPage = (href: string) => href.split('/').length === 2;
