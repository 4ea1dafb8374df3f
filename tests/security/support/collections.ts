import { type Document, ObjectId } from 'mongodb';
import type { Panel } from '../../support/panel';
import type { ActorName } from './actors';
import type { World } from './world';

/** What a door of a collection said: the status, the documents that it showed, and its words. */
export interface Shown {
  status: number;
  ids: string[];
  text: string;
}

/** One collection through generated REST, asked by anybody. */
export interface Shelf {
  slug: string;
  /** Documents of one company, by their company. */
  of(world: World): string[];
  list(token: string | null, ids: readonly string[], query?: string): Promise<Shown>;
  call(token: string | null, path: string, method: string, json?: unknown): Promise<Shown>;
}

const slugs = (panel: Panel) =>
  Object.keys(panel.payload.collections).filter((slug) => !slug.startsWith('payload-'));

/** All collections, each with its documents in these companies; what belongs to nobody stands for both. */
export async function openShelves(panel: Panel, worlds: readonly World[]): Promise<Shelf[]> {
  return Promise.all(
    slugs(panel).map(async (slug): Promise<Shelf> => {
      const found = await panel.db.collection(slug).find().limit(20_000).toArray();
      const byWorld = new Map<number, Document[]>();
      for (const world of worlds) byWorld.set(world.n, []);
      for (const document of found) {
        const world = worldOf(document, worlds);
        if (world) byWorld.get(world.n)?.push(document);
      }
      const idsOf = new Map(
        worlds.map((world) => [
          world.n,
          inOrder(byWorld.get(world.n) ?? [], world).map(({ _id }) => String(_id)),
        ]),
      );
      const call = async (token: string | null, path: string, method: string, json?: unknown) => {
        const { status, body } = await panel.rest(`/${slug}${path}`, { token, method, json });
        const docs = (body as { docs?: { id: string }[] }).docs ?? [];
        return { status, ids: docs.map(({ id }) => String(id)), text: JSON.stringify(body) };
      };
      return {
        slug,
        of: ({ n }) => idsOf.get(n) ?? [],
        list: (token, ids, query = 'depth=1') => {
          const where = ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&');
          return call(token, `?${where}&limit=200&${query}`, 'GET');
        },
        call,
      };
    }),
  );
}

/** Whose a document is, by the ids in it. */
function worldOf(document: Document, worlds: readonly World[]): World | undefined {
  const text = JSON.stringify(document);
  return worlds.find((world) => keysOf(world).some((id) => text.includes(id)));
}

/** Those of the owner before those of their company, those of the worker, and the rest: the same ones in every run. */
function inOrder(documents: readonly Document[], world: World): Document[] {
  const [owner, organization, assigned] = ['owner', 'organization', 'assigned'].map((name) => world.id(name));
  const rank = (document: Document) => {
    const itself = [owner, organization, assigned].indexOf(String(document._id));
    if (itself !== -1) return itself / 10;
    const text = JSON.stringify(document);
    const at = [owner, organization, assigned].findIndex((id) => text.includes(String(id)));
    return at === -1 ? 4 : at + 1;
  };
  return documents.toSorted((a, b) => rank(a) - rank(b));
}

const KEYS = [
  'organization',
  'strangersOrganization',
  'owner',
  'stranger',
  'assigned',
  'candidate',
  'bystander',
  'member',
  'requester',
  'run',
];
const known = new Map<number, string[]>();
function keysOf(world: World): string[] {
  const keys = known.get(world.n) ?? KEYS.map((name) => world.id(name));
  known.set(world.n, keys);
  return keys;
}

/** A document like one of the collection, for whoever may take it away. @returns its id */
export async function spare(panel: Panel, slug: string, like: string | undefined): Promise<string> {
  const _id = new ObjectId();
  const filter = like ? { _id: new ObjectId(like) } : {};
  const document: Document = (await panel.db.collection(slug).findOne(filter)) ?? {};
  const indexes = await panel.db.collection(slug).indexes();
  for (const path of indexes.filter((index) => index.unique).flatMap((index) => Object.keys(index.key))) {
    if (path === 'state' || path === 'status') continue;
    if (path === 'earnings.entry') document.holds = false;
    if (typeof document[path] === 'string') document[path] = `${document[path]}-${_id}`;
    if (document[path] instanceof ObjectId) document[path] = new ObjectId();
    if (typeof document[path] === 'number') document[path] += Math.floor(Math.random() * 1e9);
    if (document[path] instanceof Date)
      document[path] = new Date(document[path].getTime() + Math.random() * 1e11);
  }
  await panel.db.collection(slug).insertOne({ ...document, _id });
  return _id.toHexString();
}

/** How much somebody reads: everybody's, their own company's or part, nothing, or not even the question. */
export type Reach = 'all' | 'own' | 'none' | 'refused';

/** What a list of both companies' documents showed. */
export function reachOf({ status, ids }: Shown, ours: readonly string[], theirs: readonly string[]): Reach {
  if (status === 401 || status === 403) return 'refused';
  const seen = new Set(ids);
  if (theirs.some((id) => seen.has(id))) return 'all';
  return ours.some((id) => seen.has(id)) ? 'own' : 'none';
}

export const tokenOf = (world: World, actor: ActorName): string | null => world.token(actor);
