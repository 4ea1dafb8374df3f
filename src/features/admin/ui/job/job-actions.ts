import type { Permission } from '@/features/accounts/domain/permissions';
import type { Schema } from '@/ui/api/types';

export type JobActionName =
  | 'assign'
  | 'reassign'
  | 'qa-pass'
  | 'qa-fail'
  | 'flag'
  | 'override'
  | 'cancel'
  | 'ruling';

export interface JobDialogProps {
  job: Schema<'Job'>;
  action: JobActionName;
  onClose: () => void;
  onDone: () => void;
}

interface ActionButton {
  name: JobActionName;
  label: string;
  tone?: 'main' | 'bad';
}

/** Its money has been settled, so that staff may divide it once more. */
const isRuled = ({ status, price }: Schema<'Job'>) =>
  (status === 'completed' || status === 'cancelled') && price?.state !== 'held' && price?.state !== 'none';

/** The buttons of a job: what its state allows (as the server says) and the person's staff roles permit. */
export function jobActions(job: Schema<'Job'>, may: (permission: Permission) => boolean): ActionButton[] {
  const { allowedActions } = job;
  const is = (...names: (typeof allowedActions)[number][]) =>
    names.some((name) => allowedActions.includes(name));
  const buttons: [boolean, ActionButton][] = [
    [is('assign') && may('jobs.assign'), { name: 'assign', label: 'Assign to a worker', tone: 'main' }],
    [is('pass-qa') && may('qa.decide'), { name: 'qa-pass', label: 'Pass the check', tone: 'main' }],
    [is('fail-qa') && may('qa.decide'), { name: 'qa-fail', label: 'Send back' }],
    [is('reassign') && job.worker !== null && may('jobs.reassign'), { name: 'reassign', label: 'Reassign' }],
    [is('flag') && may('jobs.flag'), { name: 'flag', label: job.flagged ? 'Take the flag away' : 'Flag' }],
    [is('override', 'approve') && may('jobs.override'), { name: 'override', label: 'Set the status' }],
    [isRuled(job) && may('money.refund'), { name: 'ruling', label: 'Rule on the money' }],
    [is('cancel') && may('jobs.override'), { name: 'cancel', label: 'Cancel the job', tone: 'bad' }],
  ];
  return buttons.flatMap(([isShown, button]) => (isShown ? [button] : []));
}
