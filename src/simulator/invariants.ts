import { CAP, type World } from './world';

/** What may never happen in any market under any policy, in words; none when all is well. */
export function violationsOf({ jobs, workers }: World): string[] {
  const found: string[] = [];
  for (const job of jobs) {
    const { id } = job.order;
    const accepted = job.offers.filter(({ state }) => state === 'accepted').length;
    if (accepted > 1) found.push(`${id}: ${accepted} accepted offers`);
    if (accepted === 0 && job.state.worker !== null) found.push(`${id}: a worker without an accepted offer`);
    const asked = job.offers.map(({ worker }) => worker.person.id);
    if (new Set(asked).size < asked.length) found.push(`${id}: somebody was asked twice`);
    for (const { worker, offeredAt } of job.offers) {
      if (!offeredAt) continue;
      const isOn = worker.shifts.some(({ from, to }) => from <= offeredAt && offeredAt < to);
      if (!isOn)
        found.push(`${id}: offered to ${worker.person.id} outside their shift, ${offeredAt.toISOString()}`);
      const able = worker.person.skills.some(({ skill }) => job.order.skills.includes(skill));
      if (!able) found.push(`${id}: offered to ${worker.person.id}, who has none of the skills`);
    }
  }
  for (const { person, mostActive } of workers) {
    if (mostActive > CAP) found.push(`${person.id}: ${mostActive} jobs at once`);
  }
  return found;
}
