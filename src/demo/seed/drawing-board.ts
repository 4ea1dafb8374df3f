import { type PreparedFile, prepareFile } from '@/features/files';
import { deliverableFiles } from '../artwork';
import type { Story } from './world';

/** Draws the next version while other things happen; whoever hands it in waits for it, or finds out what went wrong. */
export function draw({ plan, client, version }: Story): Promise<PreparedFile[]> {
  const { title, category, brief, index } = plan;
  const { delivers } = brief;
  const company = client.company.name;
  const files = deliverableFiles({ company, title, category, delivers, version: version + 1, number: index });
  const prepared = files.then((all) => Promise.all(all.map((file) => prepareFile('deliverable', file))));
  prepared.catch(() => undefined);
  return prepared;
}
