import type { ImportPreview } from '../../src/match/import-preview';
import type { Import, ImportFound } from '../../src/ui/import-state';
import { renderOptions } from '../../src/ui/options';
import type { ListedPack, OptionsDeeds, OptionsFacts } from '../../src/ui/options-state';
import { quarrel } from '../unit/ui/sample-dossier';
import type { AsContent, SurfaceState } from './surface-states';

const nothing = () => undefined;
export const DEEDS: OptionsDeeds = {
  ...{ onFiles: nothing, onMerge: nothing, onAdd: nothing, onDismiss: nothing, onSwitch: nothing, onMove: nothing, onExport: nothing },
  ...{ onRemove: nothing, onRestore: nothing, onQuery: nothing, onMore: nothing, onUnmute: nothing, onExportOverlay: nothing },
  ...{ onImportOverlay: nothing, onEverywhere: nothing, onSite: nothing, onAllow: nothing, onShortcuts: nothing },
};
export const FACTS: OptionsFacts = {
  ...{ route: { section: 'packs' }, packs: null, removed: null, imports: [], query: '', found: null, claim: null, muted: null },
  ...{ off: false, offSites: [], hasAccess: true, shortcuts: null, permissions: [], requests: 0, notice: null },
};

const summary = (id: string, title: string) => ({
  ...{ id, title, version: '1.2.0', published: '2021-03-12', licence: 'CC BY 4.0', homepage: null, maintainers: ['Tavell Readers'] },
  ...{ events: 1, claims: 14, textOnly: 3 },
});

/** Every state of the options page, by name. */
export function optionsStates(as: AsContent): Record<string, SurfaceState> {
  const state = (facts: Partial<OptionsFacts>, ...clicks: string[]): SurfaceState => ({
    surface: 'options',
    clicks,
    draw: (root) => renderOptions(root, { ...FACTS, ...facts, ...DEEDS, subscriptions: null }),
  });
  const listed = (id: string, title: string, rest: Partial<ListedPack>): ListedPack => {
    return { ...as(summary(id, title)), id, version: '1.2.0', published: '2021-03-12', on: true, origin: 'own', ...rest };
  };
  const packs = {
    packs: [
      listed('tavell', 'Tavell reservoir, 2021', { origin: 'shipped' }),
      listed('harbour', 'A strike in a harbour', { on: false }),
      listed('seals', 'Seals and letters', { origin: 'subscribed', events: 0, claims: 2, textOnly: 2 }),
    ],
    broken: [{ id: as({ name: 'torn' }).name, issues: as([{ path: '$.claims[3].statements[0].source', message: 'no source "ledger"' }]) }],
  };
  const claims = as([
    { claim: 'tavell/drained', text: quarrel.text, statements: 4, pack: as({ title: 'Tavell reservoir, 2021' }).title },
    { claim: 'tavell/hidden', text: 'The board hid the level.', statements: 1, pack: as({ title: 'Tavell reservoir, 2021' }).title },
  ]).map((one, i) => ({ ...one, claim: `tavell/${i}` }));
  const adding = (state: Import['state'], ...clicks: string[]) => added([state], ...clicks);
  const added = (states: readonly Import['state'][], ...clicks: string[]) =>
    state(
      {
        route: { section: 'add', tab: null },
        packs,
        imports: states.map((one, number) => ({ number, name: as({ name: 'seals-of-the-northern-coast.json' }).name, state: one })),
      },
      ...clicks,
    );
  const issue = { path: '$.dataFeedElement[1].item.claimReviewed', message: 'no claim: item left out', title: 'On seals' };
  const issues = { first: as(Array.from({ length: 12 }, (_, i) => ({ ...issue, path: `${issue.path}${i}` }))), length: 240 };
  const none = { first: [], length: 0 };
  const preview: ImportPreview = {
    ...listed('seals', 'Seals and letters', {}),
    sample: { first: as({ text: ['Seals carry letters to the mainland.', 'The cake is old.'] }).text, length: 9 },
    publishers: { first: as([{ name: 'Tarn Checks', sources: 7 }]), length: 3 },
    hits: { first: as([{ claim: 'a', sentence: 'The seal is wet.' }]), length: 1 },
    alike: {
      first: [
        as([
          { id: 'a', text: 'Seals carry letters.' },
          { id: 'b', text: 'A seal carries letters.' },
        ]),
      ],
      length: 2,
    },
  };
  const found = (rest: Partial<ImportFound> = {}, more: Partial<ImportPreview> = {}): Import['state'] => {
    return { kind: 'found', form: 'claimreview', items: 252, issues: none, ...rest, preview: { ...preview, ...more } };
  };
  const claimPage = (claim: OptionsFacts['claim']) => state({ route: { section: 'claims', claim: 'tavell/drained' }, packs, claim });
  const muted = as([
    { muting: { kind: 'claim' as const, claim: quarrel.claim }, text: quarrel.text },
    { muting: { kind: 'speaker' as const, speaker: 'tavell/farmers' }, text: 'Three farmers' },
    {
      muting: { kind: 'passage' as const, claim: quarrel.claim, stance: 'claim' as const, passage: 'p', sentence: '' },
      text: 'drained it',
    },
  ]);
  const shortcuts = as([
    { description: 'Go to the next mark', keys: ['Alt', 'Shift', 'J'] },
    { description: 'Go to the previous mark', keys: [] },
  ]);
  const { permissions } = as({ permissions: ['storage', 'activeTab', 'contextMenus', 'sidePanel', 'alarms', 'other'] });
  return {
    'options: packs being read': state({}),
    'options: packs': state({ packs }),
    'options: a pack removed': state({ packs, removed: as({ title: 'A strike in a harbour' }), notice: as({ text: 'Done.' }).text }),
    'options: add': added([]),
    'options: files being read': added([
      { kind: 'reading', read: 1200, items: 10_000 },
      { kind: 'reading', read: 0, items: 0 },
      { kind: 'waiting' },
    ]),
    'options: files with faults': added(
      (['empty', 'size', 'kind', 'claims', 'pack', 'feed'] as const).map((fault) => ({ kind: 'fault', fault, issues })),
      '.issues + .link',
    ),
    'options: a file that failed': adding({ kind: 'failed', ...as({ message: 'out of memory' }) }),
    'options: claims found': adding(found({ issues }, { id: 'new' })),
    'options: claims alike': adding(found({}, { id: 'new', textOnly: 14 }), '.tick input'),
    'options: a name that is taken': added([found(), found({ form: 'pack' }, { id: 'harbour', textOnly: 0 })]),
    'options: being added and added': added([
      { kind: 'adding', ...as({ title: 'Seals' }) },
      { kind: 'added', ...as({ title: 'Seals' }) },
    ]),
    'options: claims being searched': state({ route: { section: 'claims', claim: null } }),
    'options: claims': state({ route: { section: 'claims', claim: null }, found: { claims, length: 10_014 } }),
    'options: no claims': state({ route: { section: 'claims', claim: null }, query: 'x', found: { claims: [], length: 0 } }),
    'options: a claim': claimPage({ dossier: as(quarrel), alike: claims }),
    'options: a claim being read': claimPage(null),
    'options: a claim that is gone': claimPage(undefined),
    'options: muted': state({ route: { section: 'overlay' }, muted }),
    'options: nothing muted': state({ route: { section: 'overlay' }, muted: [] }),
    'options: settings': state({ route: { section: 'settings' }, shortcuts }),
    'options: settings, off': state({
      route: { section: 'settings' },
      ...{ off: true, offSites: [as({ host: 'ledger.example' }).host], hasAccess: false },
    }),
    'options: privacy': state({ route: { section: 'privacy' }, permissions }),
    'options: privacy, with requests': state({ route: { section: 'privacy' }, permissions, requests: 12, hasAccess: false }),
  };
}
