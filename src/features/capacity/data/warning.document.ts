import type { Collection, Db, ObjectId } from 'mongodb';
import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Something ahead that staff have been told of, once. */
export interface PlanningWarning {
  _id: ObjectId;
  /** `gap:2027-04-14` or `year:2027`. Unique. */
  key: string;
  kind: 'holiday-gap' | 'calendar';
  name: string;
  /** Calendar days in Phnom Penh, both included. */
  from: string;
  to: string;
  freeHours: number;
  expectedHours: number;
  noticedAt: Date;
  /** When it was found to be over or made good; null while it stands. */
  resolvedAt: Date | null;
}

/** The warnings. */
export const warningsCollection = (db: Db): Collection<PlanningWarning> =>
  db.collection<PlanningWarning>('planning-warnings');

/** One warning a gap, whoever looks at the same time. */
export const warningIndexes: ExtraIndex[] = [
  {
    collection: 'planning-warnings',
    keys: { key: 1 },
    options: { name: 'planning_warnings_once', unique: true },
  },
];
