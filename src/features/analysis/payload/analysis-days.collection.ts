import type { CollectionConfig } from 'payload';
import { nobody, staff } from '@/platform/payload/access';
import { both, closed, count, GROUPS, number, text } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** What reading briefs by the model took and cost, day by day. */
export const analysisDays: CollectionConfig = {
  slug: 'analysis-days',
  labels: { singular: both('Reading costs', 'ថ្លៃអាន'), plural: both('Reading costs', 'ថ្លៃអាន') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'day',
    defaultColumns: ['day', 'readings', 'failures', 'inputTokens', 'outputTokens', 'cost'],
    description: both(
      'Briefs read by the model on each day (UTC) and their cost in millionths of a US dollar. The budget is in the settings.',
      'ការងារដែលម៉ូដែលបានអានរៀងរាល់ថ្ងៃ និងថ្លៃរបស់វា។ ថវិកាមាននៅក្នុងការកំណត់។',
    ),
  },
  defaultSort: '-day',
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: { ...closedHooks },
  fields: [
    closed(text('day', { required: true, unique: true })),
    closed(count('readings')),
    closed(count('failures')),
    closed(count('inputTokens')),
    closed(count('outputTokens')),
    closed(number('cost')),
  ],
};
