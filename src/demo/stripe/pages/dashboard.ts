import type Stripe from 'stripe';
import { find } from '../api/call';
import { invalid } from '../core/errors';
import { redirect, sendPage } from '../core/http';
import { text } from '../core/params';
import { addIntervals } from '../core/time';
import { closeDispute, openDispute } from '../money/disputes';
import { createRefund } from '../money/refunds';
import { TABS } from './dashboard-tables';
import { html, moment } from './html';
import { pageOf } from './layout';
import { action } from './parts';
import type { Page, Visit } from './visit';

type Act = (visit: Visit, id: string) => unknown;

const move = ({ world, clockwork }: Visit, interval: 'day' | 'month', count: number) =>
  clockwork.advance(addIntervals(world.now(), interval, count));

const ACTS: Record<string, Act> = {
  day: (visit) => move(visit, 'day', 1),
  week: (visit) => move(visit, 'day', 7),
  month: (visit) => move(visit, 'month', 1),
  decline: ({ world, form }) => {
    const declines = [
      ...world.behaviour.declines,
      { code: 'generic_decline', customer: text(form, 'customer') ?? null },
    ];
    return world.behave({ declines });
  },
  webhooks: ({ world, deliveries }) => {
    world.behave({ webhooksPaused: !world.behaviour.webhooksPaused });
    deliveries.wake();
  },
  resend: async ({ world, deliveries }, id) => {
    const { webhookUrl } = world.behaviour;
    if (!webhookUrl) throw invalid('There is no webhook address.');
    deliveries.record(id, await deliveries.sendNow(id, webhookUrl));
  },
  refund: ({ world }, id) => {
    const charge = find<Stripe.Charge>(world, 'charge', id);
    return createRefund(world, { charge, reason: 'requested_by_customer', metadata: {} });
  },
  dispute: ({ world }, id) => openDispute(world, { charge: find(world, 'charge', id), reason: 'fraudulent' }),
  win: ({ world }, id) => closeDispute(world, find(world, 'dispute', id), 'won'),
  lose: ({ world }, id) => closeDispute(world, find(world, 'dispute', id), 'lost'),
};

/** Everything at the stand-in, with what happens without the application's doing. */
export const dashboardPage: Page = async (visit, name) => {
  const { world, deliveries, method, form, res } = visit;
  const tab = TABS.find((one) => one.name === name) ?? TABS[0];
  if (method === 'POST') {
    await ACTS[text(form, 'action') ?? '']?.(visit, text(form, 'id') ?? '');
    return redirect(res, `/dashboard/${tab?.name}`);
  }
  const { webhooksPaused, webhookUrl, declines } = world.behaviour;
  const links = TABS.map(
    (one) =>
      html`<a href="/dashboard/${one.name}" ${one === tab ? html`aria-current="page"` : null}>${one.title}</a>`,
  );
  const body = html`<div class="bar"><div><h1>Stripe stand-in</h1>
<p class="soft">Its clock: ${moment(world.now())} UTC${declines.length > 0 ? ` · ${declines.length} declines to come` : ''}</p></div>
<div>${action('+ 1 day', { action: 'day' })}${action('+ 1 week', { action: 'week' })}${action('+ 1 month', { action: 'month' })}
${action(webhooksPaused ? 'Resume webhooks' : 'Pause webhooks', { action: 'webhooks' })}</div></div>
<p class="soft small">Events go to ${webhookUrl ?? 'nobody'}; ${deliveries.backlog} not delivered yet${webhooksPaused ? ', paused' : ''}.</p>
<nav class="tabs">${links}</nav><section class="card">${tab?.show(world)}</section>`;
  sendPage(res, 200, pageOf('Dashboard · Stripe stand-in', body, { wide: true }));
};
