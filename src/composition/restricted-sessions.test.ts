import { describe, expect, it } from 'vitest';
import { NAMED_OPERATIONS, SESSION_RULES } from '@/features/accounts/use-cases/restricted-sessions';
import { V1_ROUTES } from './v1-contract';

/** Events of sockets, which no route names. */
const EVENTS = ['job:subscribe', 'job:message', 'job:typing', 'worker:status'];
const CLOSED_TAGS = ['Payments', 'Subscriptions', 'Payouts', 'Team', 'API keys'];

const routes = V1_ROUTES.map(
  (route) => route as { method: string; path: string; operationId?: string; tags?: string[] },
);
const changing = routes.filter(({ method }) => method !== 'get');

describe('the rules of sessions that are less than a whole sign-in', () => {
  it('name operations that there are, each once', () => {
    const known = new Set([...routes.map(({ operationId }) => operationId), ...EVENTS]);
    const { WHILE_ENROLLING, WHILE_ACTING, MONEY, IDENTITY } = NAMED_OPERATIONS();
    const acting = [...WHILE_ACTING, ...MONEY, ...IDENTITY];
    expect([...acting, ...WHILE_ENROLLING].filter((name) => !known.has(name))).toEqual([]);
    expect(acting).toHaveLength(new Set(acting).size);
  });

  it('open nothing of money, staff, keys or members to who acts as somebody', () => {
    const open = changing.filter(({ operationId }) => SESSION_RULES.whileActing.has(operationId ?? ''));
    const wrong = open.filter(
      ({ path, tags }) => path.startsWith('/admin') || tags?.some((tag) => CLOSED_TAGS.includes(tag)),
    );
    expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
  });
});
