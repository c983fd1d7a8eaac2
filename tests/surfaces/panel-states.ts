import type { DraftTrial } from '../../src/match/draft-trial';
import type { Draft } from '../../src/model/draft';
import { addCounterExample } from '../../src/model/draft-claims';
import { setPosition } from '../../src/model/draft-speakers';
import { renderPanel } from '../../src/ui/panel';
import type { PanelDraft, PanelState } from '../../src/ui/panel-state';
import { sampleDraft } from '../unit/model/sample-draft';
import type { AsContent, SurfaceState } from './surface-states';

const nothing = () => undefined;
const NO_HITS: DraftTrial = { pack: null, barred: [], falseHits: [], firing: [] };
const done = async () => undefined;

/** Every state of the side panel, by name. */
export function panelStates(as: AsContent): Record<string, SurfaceState> {
  const state = (shown: PanelState, ...clicks: string[]): SurfaceState => ({
    surface: 'panel',
    clicks,
    draw: (root) =>
      renderPanel(root, {
        state: shown,
        ...{ onModel: nothing, onReload: nothing, onAllow: nothing, onEdit: nothing, onUndo: nothing, onRedo: nothing },
        ...{ onSelection: async () => sampleDraft().article.text.slice(0, 30), onSave: nothing, onExport: nothing, onCopy: done },
        onTabs: async () => as([{ tabId: 4, title: 'A pier in the rain' }]),
        onTry: async () =>
          as([
            { tabId: 4, title: 'A pier in the rain', hits: [{ claim: 'frost', sentence: 'The pier is wet.' }] },
            { tabId: 5, title: 'Ferries', hits: null },
          ]),
      }),
  });
  const draft = worded(as);
  const drafted = (more: Partial<PanelDraft> = {}, ...clicks: string[]) =>
    state(
      {
        ...{ kind: 'draft', draft, caution: null, lost: new Set<string>(), places: new Map([['frost', 2]]), notice: null },
        ...{ trial: NO_HITS, saved: null },
        ...{ canUndo: true, canRedo: false, ...more },
      },
      ...clicks,
    );
  const found = as([
    { claim: 'frost', sentence: 'The frost is hard.' },
    { claim: 'frost', sentence: 'The pier is long.' },
  ]);
  return {
    'panel: loading': state({ kind: 'loading' }),
    'panel: start': state({ kind: 'start' }),
    'panel: unreadable': state({ kind: 'unreadable' }),
    'panel: reload': state({ kind: 'reload' }),
    'panel: access withheld': state({ kind: 'withheld' }),
    'panel: no article': state({ kind: 'noArticle' }),
    'panel: no claims': state({ kind: 'noClaims', caution: null }),
    'panel: no claims in a transcript': state({ kind: 'noClaims', caution: { kind: 'transcript' } }),
    'panel: Spanish article': state({ kind: 'language', language: 'es' }),
    'panel: working': state({ kind: 'working', step: 'said' }),
    'panel: failed': state({ kind: 'failed', ...as({ message: 'no answer' }) }),
    'panel: draft': drafted(),
    'panel: article': drafted({}, '.chip:nth-child(2)'),
    'panel: page changed since': drafted({ lost: new Set(['frost/s1']), caution: { kind: 'long', words: 20_000, read: 6_000 } }),
    'panel: left out opened': drafted({ caution: { kind: 'live' } }, '.fold'),
    'panel: speakers and words being corrected': drafted({}, '.st .deeds .link:first-child', '.dossier > footer .link:first-child'),
    'panel: a statement being reworded': drafted({}, '.dossier:first-of-type .st .deeds .link:last-child'),
    'panel: claims being merged': drafted({}, '.dossier > footer .link:nth-child(2)'),
    'panel: a claim being split': drafted({}, '.dossier > footer .link:nth-child(3)', '.dossier:nth-of-type(1) li:first-child .tick input'),
    'panel: being tried': drafted({ trial: null }),
    'panel: found in unrelated sentences': drafted({ trial: { ...NO_HITS, barred: ['frost'], falseHits: found } }),
    'panel: found in very many unrelated sentences': drafted({
      trial: { ...NO_HITS, barred: ['frost'], falseHits: Array.from({ length: 12 }, (_, i) => found[i % 2]).flatMap((one) => one ?? []) },
    }),
    'panel: found in a counter-example': drafted({
      draft: found.reduce((one, { sentence }) => addCounterExample(one, 'frost', sentence), draft),
      trial: { ...NO_HITS, barred: ['frost'], firing: found.slice(1) },
    }),
    'panel: no claim kept': drafted({ draft: { ...draft, leftOut: draft.pack.claims.map(({ id }) => id) } }),
    'panel: saved': drafted({ saved: { version: '0.1.0', next: null } }),
    'panel: changed since it was saved': drafted({ saved: { version: '0.1.0', next: '0.2.0' } }),
    'panel: tried on tabs': drafted({}, '.add:last-of-type .btn', '.add:last-of-type .form > .btn'),
    'panel: copied': drafted({}, '.base .link:last-child'),
  };
}

/** A draft in other words; that a statement names its source by id is no word. */
function worded(as: AsContent): Draft {
  const { article, pack, leftOut } = setPosition(sampleDraft(), 'records', 's2', 'context');
  const claims = pack.claims.map((claim) => ({
    ...as(claim),
    statements: claim.statements.map((statement) => ({ ...as(statement), source: statement.source })),
  }));
  const said = {
    content: { start: 21, end: 64 },
    source: { start: 0, end: 15 },
    cue: { start: 16, end: 20 },
    direct: false,
    continues: false,
  };
  return { article: as(article), attributions: [said], pack: { ...as(pack), claims }, leftOut };
}
