import type { CommentAnchor } from '@/features/jobs/ui/job-types';

/** Seconds as m:ss, or h:mm:ss above an hour. */
export function timecode(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Whether an anchor is a point on a picture or a page. */
export function hasPoint(anchor: CommentAnchor | null): anchor is CommentAnchor & { x: number; y: number } {
  return typeof anchor?.x === 'number' && typeof anchor.y === 'number';
}

/** A share of a length, kept between 0 and 1 with three decimals: what the API takes. */
export function shareOf(value: number, length: number): number {
  if (length <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, value / length)) * 1000) / 1000;
}
