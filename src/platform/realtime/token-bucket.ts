/** A token bucket: `burst` at once, refilled at `perMinute`. */
export function createBucket(perMinute: number, burst: number): { take(): boolean } {
  let tokens = burst;
  let at = Date.now();
  return {
    take() {
      const now = Date.now();
      tokens = Math.min(burst, tokens + ((now - at) / 60_000) * perMinute);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
