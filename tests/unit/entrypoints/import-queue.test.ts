import { beforeEach, expect, it, vi } from 'vitest';
import { ImportQueue } from '../../../entrypoints/options/import-queue';
import type { Import } from '../../../src/ui/import-state';

/** Stands in for the browser's: keeps what it is told. */
class FakeWorker {
  static all: FakeWorker[] = [];
  readonly jobs: { kind: string }[] = [];
  ended = false;
  onmessage: (event: { data: unknown }) => void = () => undefined;
  onerror: (event: { message: string }) => void = () => undefined;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(job: { kind: string }) {
    this.jobs.push(job);
  }
  terminate() {
    this.ended = true;
  }
}

let shown: readonly Import[] = [];
const stored = vi.fn();
let queue: ImportQueue;
beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  stored.mockClear();
  queue = new ImportQueue((imports) => {
    shown = imports;
  }, stored);
});

const kinds = () => shown.map(({ name, state }) => `${name} ${state.kind}`);
const tell = (worker: number, data: object) => FakeWorker.all[worker]?.onmessage({ data });
const found = { kind: 'found', form: 'claimreview', items: 1, preview: { title: 'Seals' }, issues: { first: [], length: 0 } };

it('reads files one after the other, and keeps what the reader adds', () => {
  queue.take([new File([], 'a.claimpack.json'), new File([], 'b.json')]);
  expect(kinds()).toEqual(['a.claimpack.json reading', 'b.json waiting']);
  expect(FakeWorker.all[0]?.jobs).toMatchObject([{ kind: 'read', title: 'a' }]);
  tell(0, { kind: 'step', read: 3, items: 9 });
  expect(shown[0]?.state).toEqual({ kind: 'reading', read: 3, items: 9 });
  tell(0, found);
  expect(kinds()).toEqual(['a.claimpack.json found', 'b.json reading']);
  queue.add(0, 'seals');
  tell(0, { kind: 'stored' });
  expect(shown[0]?.state).toEqual({ kind: 'added', title: 'Seals' });
  expect([stored.mock.calls.length, FakeWorker.all[0]?.ended]).toEqual([1, true]);
});

it('tells once of packs that are kept at the same time, when the last of them is, or could not be', () => {
  queue.take(['a', 'b', 'c'].map((name) => new File([], name)));
  for (const number of [0, 1, 2]) {
    tell(number, found);
    queue.add(number, 'seals');
  }
  tell(1, { kind: 'stored' });
  tell(0, { kind: 'stored' });
  expect(stored).not.toHaveBeenCalled();
  tell(2, { kind: 'failed', message: 'the disk is full' });
  expect(kinds()).toEqual(['a added', 'b added', 'c failed']);
  expect(stored).toHaveBeenCalledOnce();
});

it('goes on after a file that is cancelled, has a fault, or breaks the worker', () => {
  queue.take(['a', 'b', 'c', 'd'].map((name) => new File([], name)));
  queue.dismiss(0);
  expect(FakeWorker.all[0]?.ended).toBe(true);
  tell(0, found);
  tell(1, { kind: 'fault', fault: 'empty', issues: { first: [], length: 0 } });
  FakeWorker.all[2]?.onerror({ message: 'out of memory' });
  expect(kinds()).toEqual(['b fault', 'c failed', 'd reading']);
});
