import type { DraftJob, DraftNews } from '../draft-worker';

/**
 * Has a worker do one job, which ends with it: it holds the language library.
 * @param kind of the answer
 * @param step told on the way
 * @throws (rejects) when the worker fails, or the signal ends it
 */
export async function askDraftWorker<Kind extends DraftNews['kind']>(
  job: DraftJob,
  kind: Kind,
  signal: AbortSignal,
  step?: (step: 'claims') => void,
): Promise<DraftNews & { kind: Kind }> {
  const worker = new Worker('/draft-worker.js');
  return new Promise<DraftNews & { kind: Kind }>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<DraftNews>) => {
      if (data.kind === kind) resolve(data as DraftNews & { kind: Kind });
      else if (data.kind === 'step') step?.(data.step);
      else reject(new Error(data.kind === 'failed' ? data.message : `answered ${data.kind}`));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
