/** Areas that an API key may be let into, each for what it may do there. The order is the one people see. */
export const API_SCOPE_AREAS = {
  jobs: ['jobs:read', 'jobs:write'],
  files: ['files:read', 'files:write'],
  messages: ['messages:read', 'messages:write'],
  money: ['credits:read', 'billing:read'],
  insight: ['analytics:read', 'events:read'],
  technical: ['webhooks:manage', 'data:read'],
} as const;

export type ApiScopeArea = keyof typeof API_SCOPE_AREAS;
export type ApiScope = (typeof API_SCOPE_AREAS)[ApiScopeArea][number];

/** Every scope. What none of them opens is done by people alone: identity, sessions, members, cards, money out. */
export const API_SCOPES = Object.values(API_SCOPE_AREAS).flat() as [ApiScope, ...ApiScope[]];

/** Starts every key, so that leak scanners and people know one when they see it. */
export const API_KEY_PREFIX = 'nim_live_';
