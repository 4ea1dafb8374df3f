import { ACTORS, type ActorName, actorsOf, NOBODIES, type Side, sideOf } from './actors';

/** Who may ask a route, and what the others get. */
export interface Row {
  /** `GET /jobs/{id}`. */
  route: string;
  /** Who succeeds, in words of `actorsOf`. */
  ok: string;
  /** Who learns no more than that there is nothing: by default nobody. */
  hidden?: string;
  /** Whose state does not allow it (409), whoever they are. */
  conflict?: string;
  /** Who gets the same of another company, because it is public; to the others it is not there. */
  foreign?: string;
  /** Asked with everything prepared by everybody, as without it the request would be wrong before it is refused. */
  prepared?: boolean;
  /** True where the body may name what is not one's own: a worker to prefer, the account that signs in. */
  mayName?: boolean;
  /** What the answer is for and would else be taken for a leak: a form of words, or everything. */
  reveals?: string;
}

/** What somebody gets: a success, or that status. */
export type Verdict = 'ok' | 401 | 403 | 404 | 409;

/** Reads one row: `nobody` is 401 and everybody else 403, unless the row says something else of them. */
export function verdictOf(row: Row, actor: ActorName): Verdict {
  if (actorsOf(row.ok).has(actor)) return 'ok';
  if (actorsOf(row.hidden ?? '').has(actor)) return 404;
  if (actorsOf(row.conflict ?? '').has(actor)) return 409;
  return (NOBODIES as readonly string[]).includes(actor) ? 401 : 403;
}

/** Whether the status is what the row says. */
export const agrees = (verdict: Verdict, status: number): boolean =>
  verdict === 'ok' ? status >= 200 && status < 400 : status === verdict;

/** What the table lacks, and what it has too much, against the live routes. */
export function uncovered(rows: readonly Row[], live: readonly string[]): string[] {
  const listed = new Set(rows.map(({ route }) => route));
  const missing = live
    .filter((route) => !listed.has(route))
    .map(
      (route) =>
        `${route} is in no row. In tests/security/tables/v1.ts write { route: '${route}', ok: 'who may' } in words of ` +
        'support/actors.ts (the others get 401 or 403; hidden: who gets 404); where the example of the document does ' +
        'not succeed by itself, how it is asked goes into tests/security/support/recipes.ts under its operationId.',
    );
  const gone = [...listed].filter((route) => !live.includes(route)).map((route) => `${route} is no route`);
  const doubled = rows.length === listed.size ? [] : ['a route has two rows'];
  return [...missing, ...gone, ...doubled];
}

/** Where the contract's own word on who may (`x-roles`) does not agree with the row. */
export function disagreesWithContract(row: Row, roles: readonly string[]): string[] {
  if (roles.includes('anonymous')) return [];
  const ROLE: Record<Side, string> = {
    client: 'client',
    worker: 'worker',
    staff: 'admin',
    nobody: 'anonymous',
  };
  const sides = new Set([...actorsOf(row.ok)].map((actor) => ROLE[sideOf(actor)]));
  const more = [...sides].filter((role) => !roles.includes(role));
  const welcome = new Set(
    [...actorsOf(`${row.ok} ${row.conflict ?? ''}`)].map((actor) => ROLE[sideOf(actor)]),
  );
  const less = roles.filter((role) => !welcome.has(role));
  return [
    ...more.map((role) => `${row.route}: a ${role} may, and the document does not say so`),
    ...less.map((role) => `${row.route}: no ${role} may, and the document says so`),
  ];
}

export { ACTORS };
