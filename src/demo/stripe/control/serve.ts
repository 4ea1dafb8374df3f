import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clockwork } from '../billing/clock';
import { StripeApiError } from '../core/errors';
import { bodyOf, sendJson } from '../core/http';
import type { World } from '../core/world';
import type { Deliveries } from '../webhooks/delivery';
import { accountActions } from './account';
import { cardActions } from './cards';
import { clockActions } from './clock';
import { moneyActions } from './money';
import { webhookActions } from './webhooks';

/** What a control call gets: its JSON body, and the parts it acts on. */
export interface Control {
  world: World;
  deliveries: Deliveries;
  clockwork: Clockwork;
  input: Record<string, unknown>;
  ids: string[];
}

/** `POST /__control/<path>`. */
export type Action = [
  method: 'GET' | 'POST',
  path: string,
  run: (control: Control) => object | Promise<object>,
];

const ACTIONS: Action[] = [
  ...accountActions,
  ...cardActions,
  ...clockActions,
  ...moneyActions,
  ...webhookActions,
];
const COMPILED = ACTIONS.map(([method, path, run]) => ({
  method,
  run,
  pattern: new RegExp(`^/__control/${path.replaceAll(/:[a-z]+/g, '([^/]+)')}$`),
}));

/**
 * Answers the control API, for tests and the demo. A POST must be JSON, which a page of another site cannot send
 * without being asked first; nobody is asked.
 */
export async function serveControl(
  parts: Pick<Control, 'world' | 'deliveries' | 'clockwork'>,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
): Promise<void> {
  const method = req.method ?? 'GET';
  const found = COMPILED.map((action) => ({ action, match: action.pattern.exec(url.pathname) })).find(
    ({ action, match }) => match && action.method === method,
  );
  if (!found) return sendJson(res, 404, { error: { message: 'There is no such control.' } });
  if (method === 'POST' && !String(req.headers['content-type']).startsWith('application/json')) {
    return sendJson(res, 415, { error: { message: 'Send JSON.' } });
  }
  const query = Object.fromEntries(url.searchParams);
  try {
    const body = method === 'POST' ? await bodyOf(req) : '';
    const input = { ...query, ...((body ? JSON.parse(body) : {}) as object) };
    sendJson(
      res,
      200,
      await found.action.run({
        ...parts,
        input,
        ids: (found.match ?? []).slice(1).map(decodeURIComponent),
      }),
    );
  } catch (error) {
    const status = error instanceof StripeApiError ? error.status : 400;
    sendJson(res, status, { error: { message: error instanceof Error ? error.message : String(error) } });
  } finally {
    parts.world.store.commit();
  }
}
