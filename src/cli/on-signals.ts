/**
 * Does something before a signal ends the process as it otherwise would.
 *
 * @returns what ends that
 */
export function onSignals(work: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    work();
    release();
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const release = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}
