import { TZDate } from '@date-fns/tz';
import { addDays, addHours } from 'date-fns';
import { CLIENT_ZONE, WORKER_ZONE } from '@/ui/reader-zone';

export interface Night {
  /** 5 PM to 9 AM in New York. */
  start: Date;
  end: Date;
  /** The working day in Phnom Penh, 8 AM to 5 PM there, that falls into this night. */
  workStart: Date;
  workEnd: Date;
  /** 7 AM in New York. */
  ready: Date;
}

const START_HOUR = 17;
const READY_HOUR = 7;
const END_HOUR = 9;

/** The night that is on, or the coming one: before 9 AM in New York it is the one that began yesterday. */
export function nightAt(now: Date): Night {
  const local = new TZDate(now, CLIENT_ZONE);
  const first = local.getHours() < END_HOUR ? addDays(local, -1) : local;
  const at = (day: TZDate, hour: number) =>
    new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), hour, CLIENT_ZONE);
  const start = at(first, START_HOUR);
  const next = addDays(first, 1);
  const there = new TZDate(addHours(start, 9), WORKER_ZONE);
  const work = (hour: number) =>
    new TZDate(there.getFullYear(), there.getMonth(), there.getDate(), hour, WORKER_ZONE);
  return {
    start: new Date(+start),
    end: new Date(+at(next, END_HOUR)),
    workStart: new Date(+work(8)),
    workEnd: new Date(+work(17)),
    ready: new Date(+at(next, READY_HOUR)),
  };
}

/** Where an instant lies in the night, in percent; below 0 before it and above 100 after it. */
export function placeIn(night: Night, at: Date): number {
  return ((+at - +night.start) / (+night.end - +night.start)) * 100;
}
