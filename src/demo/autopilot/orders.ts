import { createJob, jobsCollection } from '@/features/jobs';
import { findOrganization } from '@/features/organizations';
import { oid } from '@/shared/ids';
import type { JobCategory } from '@/shared/vocabulary';
import { BRIEFS } from '../data/briefs';
import { COMPANIES } from '../data/companies';
import type { Scene } from './scene';

/** With so many of the demo's own jobs open, nobody orders more. */
const ENOUGH = 24;
const OPEN = ['matching', 'assigned', 'in_progress', 'revision', 'review'] as const;
const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/** Now and then a client whom nobody plays orders something, so that the board does not run empty. */
export async function order(scene: Scene): Promise<void> {
  const { ctx, crew, patience } = scene;
  const hour = Math.floor(ctx.clock.now().getTime() / 3_600_000);
  const open = await jobsCollection(ctx.db).countDocuments({ status: { $in: [...OPEN] } });
  if (open >= ENOUGH || !patience.isOver(`order ${hour} ${open}`, [600, 1500])) return;
  const client = crew.free(pick(crew.clients));
  if (!client?.organizationId) return;
  const organization = await findOrganization(ctx, oid(client.organizationId));
  const company = COMPANIES.find(({ name }) => name === organization?.name);
  if (!company) return;
  const category: JobCategory = pick(company.orders);
  const brief = pick(BRIEFS[category]);
  const topic = pick(brief.topics);
  await scene.attempt('order', () =>
    createJob(scene.as(client), {
      category,
      title: brief.title.replace('{topic}', topic),
      description: brief.description.replace('{topic}', topic),
      brief: { ...brief.brief },
      publish: true,
    }),
  );
}
