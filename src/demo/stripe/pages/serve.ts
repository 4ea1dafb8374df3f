import type { IncomingMessage, ServerResponse } from 'node:http';
import type Stripe from 'stripe';
import { answerAuthentication, waitingFor } from '../checkout/authenticate';
import { completeSession, successUrl } from '../checkout/complete';
import { StripeApiError } from '../core/errors';
import { type Params, parseForm } from '../core/form';
import { bodyOf, redirect, sendPage } from '../core/http';
import { text } from '../core/params';
import type { World } from '../core/world';
import { authenticatePage } from './authenticate';
import type { Typed } from './card-form';
import { checkoutPage } from './checkout';
import { dashboardPage } from './dashboard';
import { invoicePage, receiptPage } from './invoice';
import { notice } from './layout';
import { portalPage } from './portal';
import { cardOf, type Page, type Visit } from './visit';

const REFUSED: Record<string, string> = {
  authentication: 'Your bank could not confirm that it is you. Try again, or use another card.',
  card: 'Your card was declined.',
};

function typedOf(form: Params, error: string): Typed {
  const [number, expiry, name, email] = ['number', 'expiry', 'name', 'email'].map((field) =>
    text(form, field),
  );
  return { number, expiry, name, email, error };
}

const pay: Page = ({ world, url, method, form, res }, id) => {
  const session = world.store.get<Stripe.Checkout.Session>('checkout.session', id);
  if (!session) return sendPage(res, 404, notice('Not found', 'There is no such checkout.'));
  if (session.status !== 'open') {
    const back =
      session.success_url && session.status === 'complete' ? successUrl(session) : session.cancel_url;
    const said = session.status === 'complete' ? 'This has been paid already.' : 'This checkout has expired.';
    return sendPage(
      res,
      200,
      notice('You’re all done here', said, back ? { href: back, label: 'Back to Nimmit' } : undefined),
    );
  }
  if (method !== 'POST') {
    const error = REFUSED[url.searchParams.get('refused') ?? ''];
    return sendPage(res, 200, checkoutPage(world, session, { error }));
  }
  try {
    const progress = completeSession(world, session, { method: cardOf(world, form), authenticated: false });
    if (progress.step === 'done') return redirect(res, successUrl(progress.session));
    if (progress.step === 'authenticate') return redirect(res, progress.url);
    return sendPage(res, 200, checkoutPage(world, session, typedOf(form, progress.message)));
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    return sendPage(res, 200, checkoutPage(world, session, typedOf(form, error.message)));
  }
};

const authenticate: Page = ({ world, url, method, form, res }, id) => {
  const methodId = url.searchParams.get('method');
  if (method === 'POST')
    return redirect(res, answerAuthentication(world, id, methodId, text(form, 'answer') === 'authorise'));
  const { amount, last4 } = waitingFor(world, id, methodId);
  sendPage(res, 200, authenticatePage(amount, last4, `${url.pathname}${url.search}`));
};

const done: Page = ({ res }) => sendPage(res, 200, notice('Done', 'You may close this page.'));

const PAGES: [RegExp, Page][] = [
  [/^\/c\/pay\/([^/]+)$/, pay],
  [/^\/authenticate\/([^/]+)$/, authenticate],
  [/^\/invoices\/([^/]+)(?:\/pdf)?$/, invoicePage],
  [/^\/receipts\/([^/]+)$/, receiptPage],
  [/^\/p\/session\/([^/]+)$/, portalPage],
  [/^\/(?:dashboard(?:\/([a-z]+))?)?$/, dashboardPage],
  [/^\/(done)$/, done],
];

/** Whether a form comes from one of our own pages: another site's page must not pay for anybody. */
function isOurs(req: IncomingMessage, world: World): boolean {
  const { origin } = req.headers;
  return origin === undefined || origin === world.base || origin === `http://${req.headers.host}`;
}

/** Answers the pages that people see. */
export async function servePage(
  parts: Pick<Visit, 'world' | 'deliveries' | 'clockwork'>,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
): Promise<void> {
  const { world } = parts;
  const found = PAGES.map(([pattern, page]) => ({ page, match: pattern.exec(url.pathname) })).find(
    ({ match }) => match,
  );
  if (!found)
    return sendPage(
      res,
      404,
      notice('Not found', 'There is no such page.', { href: '/dashboard', label: 'Dashboard' }),
    );
  const method = req.method ?? 'GET';
  if (method === 'POST' && !isOurs(req, world))
    return sendPage(res, 403, notice('Refused', 'This form came from another site.'));
  const form = method === 'POST' ? parseForm(await bodyOf(req)) : {};
  try {
    await found.page({ ...parts, url, method, form, res }, decodeURIComponent(found.match?.[1] ?? ''));
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    sendPage(
      res,
      error.status,
      notice('That did not work', error.message, { href: '/dashboard', label: 'Dashboard' }),
    );
  } finally {
    world.store.commit();
  }
}
