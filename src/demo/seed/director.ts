import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { planRatings, planReview } from './clients';
import { planChecks, planHandAssignment } from './staff';
import { planAnswer, planChanges, planWork } from './workers';
import type { Story, World } from './world';

type Reaction = (world: World, story: Story, data: DomainEvent['data']) => void | Promise<void>;

/** Who does something about what has just happened. */
const REACTIONS: Readonly<Record<string, Reaction>> = {
  'offer.created': planAnswer,
  'job.assigned': planWork,
  'job.submitted': (world, story, data) =>
    data.reviewStage === 'qa' ? planChecks(world, story) : planReview(world, story),
  'job.qa_passed': planReview,
  'job.revision_requested': planChanges,
  'job.completed': planRatings,
  'job.unmatched': planHandAssignment,
};

/** Lets the people of the demo notice what happens, in the transaction in which it does; they act later. */
export function reactions(world: World): Subscriber[] {
  return Object.entries(REACTIONS).map(([on, react]) => ({
    on,
    run: async (_tx: TxContext, { data }: DomainEvent) => {
      const story = world.stories.get(String(data.jobId));
      if (story) await react(world, story, data);
    },
  }));
}
