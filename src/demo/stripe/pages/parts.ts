import { dollars, type Html, html } from './html';

const TONES: Record<string, string> = {
  ...{
    active: 'good',
    paid: 'good',
    succeeded: 'good',
    complete: 'good',
    won: 'good',
    delivered: 'good',
    trialing: 'good',
  },
  ...{
    canceled: 'bad',
    failed: 'bad',
    void: 'bad',
    lost: 'bad',
    uncollectible: 'bad',
    given_up: 'bad',
    unpaid: 'bad',
    incomplete_expired: 'bad',
  },
  ...{
    past_due: 'warn',
    open: 'warn',
    requires_action: 'warn',
    requires_payment_method: 'warn',
    needs_response: 'warn',
    pending: 'warn',
    waiting: 'warn',
    incomplete: 'warn',
    paused: 'warn',
    disputed: 'warn',
  },
};

/** A state as a small coloured word. */
export function badge(state: string | null | undefined): Html {
  const word = state ?? '–';
  return html`<span class="badge ${TONES[word] ?? ''}">${word.replaceAll('_', ' ')}</span>`;
}

interface Column {
  label: string;
  isNumber?: boolean;
}

/** A table, or a sentence when there is nothing. */
export function table(
  columns: (string | Column)[],
  rows: (Html | string | number | null)[][],
  empty: string,
): Html {
  if (rows.length === 0) return html`<p class="soft">${empty}</p>`;
  const heads = columns.map((column) =>
    typeof column === 'string' ? { label: column, isNumber: false } : column,
  );
  const cell = (value: Html | string | number | null, index: number) =>
    html`<td class="${heads[index]?.isNumber ? 'num' : ''}">${value}</td>`;
  return html`<div class="scroll"><table><thead><tr>${heads.map(({ label, isNumber }) => html`<th class="${isNumber ? 'num' : ''}">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table></div>`;
}

/** A button that does one thing: a form with hidden fields. */
export function action(label: string, fields: Record<string, string>, tone = ''): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" class="inline">${hidden}<button class="compact ${tone}">${label}</button></form>`;
}

/** Lines with amounts and a total. */
export function amounts(
  lines: { description: string | null; amount: number }[],
  total: { label: string; amount: number },
): Html {
  return html`<ul class="lines">${lines.map((line) => html`<li><span>${line.description}</span><span>${dollars(line.amount)}</span></li>`)}
<li class="total"><span>${total.label}</span><span>${dollars(total.amount)}</span></li></ul>`;
}
