/**
 * Milliseconds that a run takes of itself, whatever else the machine does: the lesser of the clock, which counts what
 * others run, and of the processors' time, which counts what other threads of the process do.
 */
export function ownTime(run: () => unknown): number {
  const started = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - started, (user + system) / 1_000);
}
