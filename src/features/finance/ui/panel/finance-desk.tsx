'use client';

import type { ComponentType } from 'react';
import { FINANCE_SCREENS, type FinanceSlug } from './screens';
import { Adjustments } from './screens/adjustments';
import { Disputes } from './screens/disputes';
import { Inbox } from './screens/inbox';
import { Lots } from './screens/lots';
import { Months } from './screens/months';
import { Overview } from './screens/overview';
import { Reconciliation } from './screens/reconciliation';
import { Refunds } from './screens/refunds';
import { Transactions } from './screens/transactions';

/** What the person may do beyond looking. */
export interface May {
  refund: boolean;
  adjust: boolean;
  stripe: boolean;
}

export interface ScreenProps {
  /** From the address. */
  filters: Readonly<Record<string, string>>;
  may: May;
}

const SCREENS: Record<FinanceSlug, ComponentType<ScreenProps>> = {
  overview: Overview,
  months: Months,
  transactions: Transactions,
  lots: Lots,
  refunds: Refunds,
  disputes: Disputes,
  adjustments: Adjustments,
  inbox: Inbox,
  reconciliation: Reconciliation,
};

/** One finance screen under its heading. */
export function FinanceDesk({ slug, ...props }: ScreenProps & { slug: FinanceSlug }) {
  const screen = FINANCE_SCREENS.find((one) => one.slug === slug);
  const Screen = SCREENS[slug];
  return (
    <>
      <header className="nm-fin__head">
        <div>
          <h1>{screen?.label}</h1>
          <p className="nm-muted">{screen?.lead}</p>
        </div>
      </header>
      <Screen {...props} />
    </>
  );
}
