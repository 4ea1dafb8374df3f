export interface QualityGate {
  /** A worker's first jobs, all of which are checked. */
  firstJobs: number;
  /** Percent of the other jobs that are checked. */
  samplePercent: number;
}

export const DEFAULT_QUALITY_GATE: QualityGate = { firstJobs: 3, samplePercent: 10 };

/**
 * Whether a delivery is checked by us before the client sees it: first jobs of a worker, flagged jobs, and a sample.
 * The sample is drawn from the job's id, so that asking twice gives the same answer.
 */
export function needsQualityCheck(
  input: { jobId: string; workerCompletedJobs: number; flagged: boolean },
  gate = DEFAULT_QUALITY_GATE,
): boolean {
  if (input.flagged || input.workerCompletedJobs < gate.firstJobs) return true;
  return hashPercent(input.jobId) < gate.samplePercent;
}

/** FNV-1a of the text, as 0–99. */
function hashPercent(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 100;
}
