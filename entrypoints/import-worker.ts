import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ImportPreview, importPreview } from '../src/match/import-preview';
import sentences from '../src/match/trial-sentences.txt?raw';
import { type ImportFault, readImport } from '../src/pack/import-text';
import { type TitledIssues, titledIssues } from '../src/pack/issue-title';
import { mergeClaims } from '../src/pack/merge-claims';
import { type ClaimPack, PACK_LIMITS } from '../src/pack/schema';
import { storePack } from '../src/platform/pack-store';

/** Milliseconds between two words on how far it is. */
const INTERVAL = 100;

/** What is asked of the worker: a file first, then what becomes of it. */
export type ImportJob =
  | { readonly kind: 'read'; readonly file: Blob; readonly title: string }
  | { readonly kind: 'merge'; readonly groups: readonly (readonly string[])[] }
  /** Under this id. */
  | { readonly kind: 'store'; readonly id: string };

export type ImportNews =
  | { readonly kind: 'step'; readonly read: number; readonly items: number }
  | { readonly kind: 'fault'; readonly fault: ImportFault; readonly issues: TitledIssues }
  | {
      readonly kind: 'found';
      readonly form: 'pack' | 'claimreview';
      readonly items: number;
      readonly preview: ImportPreview;
      readonly issues: TitledIssues;
    }
  | { readonly kind: 'stored' }
  | { readonly kind: 'failed'; readonly message: string };

type Found = Extract<ImportNews, { kind: 'found' }>;

export default defineUnlistedScript(() => {
  const tell = (news: ImportNews): void => self.postMessage(news);
  const trial = sentences.trim().split('\n');
  let pack: ClaimPack | null = null;
  let found: Found | null = null;

  const read = async (file: Blob, title: string): Promise<void> => {
    if (file.size > PACK_LIMITS.size) return tell({ kind: 'fault', fault: 'size', issues: { first: [], length: 0 } });
    const text = await file.text();
    let told = 0;
    const result = readImport(text, { title, today: new Date().toISOString().slice(0, 10) }, (read, items) => {
      if (performance.now() - told < INTERVAL) return;
      told = performance.now();
      tell({ kind: 'step', read, items });
    });
    const issues = titledIssues(text, result.issues);
    if (!result.ok) return tell({ kind: 'fault', fault: result.fault, issues });
    pack = result.pack;
    found = { kind: 'found', form: result.form, items: result.items, preview: importPreview(pack, trial), issues };
    tell(found);
  };

  self.onmessage = async ({ data: job }: MessageEvent<ImportJob>) => {
    try {
      if (job.kind === 'read') await read(job.file, job.title);
      if (!pack || !found) return;
      if (job.kind === 'merge') {
        pack = mergeClaims(pack, job.groups);
        found = { ...found, preview: importPreview(pack, trial) };
        tell(found);
      } else if (job.kind === 'store') {
        await storePack({ ...pack, id: job.id });
        tell({ kind: 'stored' });
      }
    } catch (error) {
      tell({ kind: 'failed', message: String(error) });
    }
  };
});
