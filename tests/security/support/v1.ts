import { ObjectId } from 'mongodb';
import { inject } from 'vitest';
import { Http } from '../../support/http';
import type { Panel } from '../../support/panel';
import { documentedRoutes, type Route } from '../../support/routes';
import { StripeControl } from '../../support/stripe';
import { type ActorName, STAFF, sideOf, WORKERS } from './actors';
import { ask, type Said } from './ask';
import { type Kitchen, type Made, RECIPES } from './recipes';
import { makeWorld, type Source, type World } from './world';

export type { Route };

/** The live routes of /v1, and how to ask them as anybody. */
export interface Door {
  routes: Route[];
  /** A company of its own, for what changes something. */
  fresh(): Promise<World>;
  /** Its people go out of the way of the others: nobody offers them work or tells them of deliveries. */
  retire(world: World): Promise<void>;
  /** As it stands in the recipe: nothing is prepared, so nothing but a refusal is expected. */
  plainly(route: Route, actor: ActorName, world: World, from?: { path?: World; body?: World }): Promise<Said>;
  /** Prepares everything so that it succeeds. @returns the request, unsent */
  prepare(route: Route, actor: ActorName, world: World): Promise<Made>;
  /** Prepares and sends. */
  prepared(route: Route, actor: ActorName, world: World): Promise<Said>;
}

/** Opens it. */
export async function openDoor(panel: Panel, source: Source): Promise<Door> {
  const baseUrl = inject('baseUrl');
  const http = new Http(baseUrl);
  const routes = await documentedRoutes(http);
  const stripe = new StripeControl(inject('services').stripe.apiBase ?? '');
  let copies = 10_000_000 + Math.floor(Math.random() * 900_000) * 1_000;
  const send = (route: Route, actor: ActorName, world: World, made: Made) => {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(made.params?.[name] ?? '0'),
    );
    const question = made.query ? `?${made.query}` : '';
    return ask(baseUrl, route.method, `/v1${path}${question}`, {
      token: world.token(actor),
      body: made.body,
      headers: made.headers,
    });
  };
  const prepare = async (route: Route, actor: ActorName, world: World): Promise<Made> => {
    const as = (name: ActorName) => new Http(baseUrl, world.token(name));
    const kitchen: Kitchen = { world, actor, http: as(actor), as, panel, db: panel.db, stripe };
    const plain = written(route, world, world);
    const made = (await RECIPES[route.operationId]?.before?.(kitchen)) ?? {};
    return { ...plain, ...made, params: { ...plain.params, ...made.params } };
  };
  return {
    routes,
    fresh: () => makeWorld(panel.db, source, copies++),
    retire: async (world) => {
      const people = [...STAFF, ...WORKERS].map((name) => new ObjectId(world.id(name)));
      await panel.db
        .collection('users')
        .updateMany({ _id: { $in: people } }, { $set: { status: 'deactivated' } });
      await panel.db.collection('worker-cards').deleteMany({ worker: { $in: people } });
    },
    plainly: (route, actor, world, from = {}) =>
      send(route, actor, world, written(route, from.path ?? world, from.body ?? world)),
    prepare,
    prepared: async (route, actor, world) => send(route, actor, world, await prepare(route, actor, world)),
  };
}

function written(route: Route, forPath: World, forBody: World): Made {
  const recipe = RECIPES[route.operationId] ?? {};
  const params = Object.fromEntries(
    Object.entries(recipe.params ?? {}).map(([name, what]) => [name, named(forPath, what)]),
  );
  const body = recipe.body ? recipe.body(forBody) : route.example;
  return { params, query: recipe.query, body };
}

/** Of the world by its name, or as it is: a version, a month, a slug. */
const named = (world: World, what: string) => {
  try {
    return world.id(what);
  } catch {
    return what;
  }
};

/** Whether a request changes something, so that it needs a world of its own. */
export const changes = (route: Route) => route.method !== 'GET';
export const succeeded = ({ status }: Said) => status >= 200 && status < 400;
/** Somebody of another company, or another worker. */
export const isOutsider = (actor: ActorName) => sideOf(actor) !== 'staff' && sideOf(actor) !== 'nobody';
