import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { processWide } from '@/platform/process-wide';
import type { ComingGrant } from '../domain/forecast';

/** Says which allocations an organization will get, soonest first. */
export type GrantSource = (ctx: Context, organization: ObjectId) => Promise<ComingGrant[]>;

const sources = processWide('grant-sources', () => [] as GrantSource[]);

/** Those who grant credits by a calendar tell the forecast here: credits know no subscriptions. */
export function registerGrantSources(all: readonly GrantSource[]): void {
  sources.splice(0, sources.length, ...all);
}

/** All allocations to come that are known, soonest first. */
export async function comingGrants(ctx: Context, organization: ObjectId): Promise<ComingGrant[]> {
  const grants: ComingGrant[] = [];
  for (const source of sources) grants.push(...(await source(ctx, organization)));
  return grants.sort((a, b) => a.at.getTime() - b.at.getTime());
}
