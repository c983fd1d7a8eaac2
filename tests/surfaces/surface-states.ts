import { renderCard } from '../../src/ui/card';
import type { CardItem } from '../../src/ui/card-item';
import { type PopupProps, renderPopup } from '../../src/ui/popup';
import { popupState, type ReportedFrame, type TabFacts } from '../../src/ui/popup-state';
import { renderWelcome, type WelcomeFacts } from '../../src/ui/welcome';
import { dossier, item, match, quarrel, readFrame, related, reportedMark, statement, twofold } from '../unit/ui/sample-dossier';
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';
import { subscriptionStates } from './subscription-states';

/** One look of a surface, drawn and then clicked into. */
export interface SurfaceState {
  readonly surface: 'popup' | 'panel' | 'card' | 'welcome' | 'options';
  draw(root: HTMLElement): void;
  /** Selectors of what is clicked, one after the other; all that match. */
  readonly clicks: readonly string[];
}

/** Lets a test put other words in the place of all that packs and pages say. */
export type AsContent = <T>(content: T) => T;

const nothing = () => undefined;
const done = async () => undefined;

/** Every state of every surface, by name. */
export function surfaceStates(as: AsContent = (content) => content): Record<string, SurfaceState> {
  return {
    ...popupStates(as),
    ...panelStates(as),
    ...cardStates(as),
    ...welcomeStates(as),
    ...optionsStates(as),
    ...subscriptionStates(as),
  };
}

function popupStates(as: AsContent): Record<string, SurfaceState> {
  const state = (
    { muted = [], holds = null, ...facts }: Partial<TabFacts> & Partial<Pick<PopupProps, 'muted' | 'holds'>>,
    ...clicks: string[]
  ): SurfaceState => ({
    surface: 'popup',
    clicks,
    draw: (root) =>
      renderPopup(root, {
        state: popupState({ off: null, frames: null, related: [], reach: 'answers', loading: false, ...facts }),
        ...{ host: as({ host: 'ledger.example' }).host, coverage: { packs: 1, claims: 14 }, muted: as(muted) },
        ...{
          onShow: nothing,
          onUnmute: nothing,
          onSite: nothing,
          onEverywhere: nothing,
          onReload: nothing,
          onAllow: nothing,
          onCopy: done,
          onPositions: async () => [],
          onModel: done,
          onOptions: nothing,
          holds,
          onAddPage: nothing,
        },
      }),
  });
  const frames = (frame: Partial<ReportedFrame>) => new Map([[0, as(readFrame(frame))]]);
  const strong = reportedMark(0, { source: 'Three farmers', cue: 'say' });
  const denial = reportedMark(1, { stance: 'denial', text: 'no gate was opened' });
  const weak = reportedMark(2, { tier: 'weak', text: 'it may have been drained' });
  const answered = dossier([statement('a', 'asserts'), statement('c', 'context', { verb: null })], { event: null });
  return {
    'popup: loading': state({}),
    'popup: nothing marked': state({ frames: frames({}) }),
    'popup: a page of checked claims': state({ frames: frames({}), holds: 'reviews' }),
    'popup: a pack': state({ frames: frames({ status: { kind: 'unreadable' } }), holds: 'pack' }),
    'popup: unreadable': state({ reach: 'closed' }),
    'popup: reload': state({ reach: 'reload' }),
    'popup: access withheld': state({ reach: 'withheld' }),
    'popup: Spanish page': state({ frames: frames({ status: { kind: 'language', language: 'es' } }) }),
    'popup: page in no known language': state({ frames: frames({ status: { kind: 'language', language: '??' } }) }),
    'popup: failed': state({ frames: frames({ status: { kind: 'failed', message: 'no answer' } }) }),
    'popup: off here': state({ off: 'site' }),
    'popup: off everywhere': state({ off: 'everywhere' }),
    'popup: marks': state({
      frames: frames({ marks: [strong, denial, weak], status: { kind: 'read', truncated: true } }),
      related: as([related]),
    }),
    'popup: all opened and copied': state(
      { frames: frames({ marks: [strong, denial, weak] }), related: as([related]) },
      '.fold',
      '.rest',
      '.base button',
    ),
    'popup: denials': state({ frames: frames({ marks: [strong, denial, weak] }), related: as([related]) }, '.chip:nth-child(3)'),
    'popup: possible marks': state({ frames: frames({ marks: [weak] }) }),
    'popup: related claims': state({ frames: frames({}), related: as([related]) }),
    'popup: muted': state(
      {
        frames: frames({}),
        muted: [
          { muting: { kind: 'claim', claim: strong.claim }, text: quarrel.text },
          { muting: { kind: 'speaker', speaker: 'tavell/farmers' }, text: 'Three farmers' },
          { muting: { kind: 'passage', claim: strong.claim, stance: 'claim', passage: strong.text, sentence: '' }, text: strong.text },
        ],
      },
      '.fold',
    ),
    'popup: two packs': state({ frames: frames({ marks: [strong], dossiers: { [twofold.claim]: twofold } }) }),
    'popup: context alone': state({ frames: frames({ marks: [strong], dossiers: { [answered.claim]: answered } }) }),
  };
}

function cardStates(as: AsContent): Record<string, SurfaceState> {
  const state = (items: readonly CardItem[], ...clicks: string[]): SurfaceState => ({
    surface: 'card',
    clicks,
    draw: (root) =>
      renderCard(root, {
        ...{ items: as(items), focus: false, page: as({ title: 'Low water', url: 'https://ledger.example/' }) },
        ...{ links: { site: as({ host: 'ledger.example' }).host, mute: done, switchSite: done } },
        ...{ copy: done, onHold: nothing, onClose: nothing, onResize: nothing },
      }),
  });
  const claim = item(match('claim', 'strong', { source: 'Three farmers', cue: 'say' }), quarrel);
  const denial = item(match('denial', 'strong', { source: 'Orla Venn' }), quarrel);
  const weak = item(match('claim', 'weak'), quarrel);
  const other = item(
    match('denial', 'weak', {}, 5),
    dossier([statement('a', 'asserts')], { claim: 'tavell/hidden', text: 'The board hid the level.' }),
  );
  const linked = { ...statement('x', 'denies').source, id: 'post', title: 'Dry winter', url: 'https://post.example/a' };
  const several = dossier([statement('a', 'asserts'), statement('d', 'denies', { speaker: 'B', source: linked })]);
  return {
    'card: claim': state([claim]),
    'card: denial': state([denial]),
    'card: two packs': state([item(match('claim', 'strong', { source: 'Three farmers', cue: 'say' }), twofold)]),
    'card: possible claim': state([weak]),
    'card: all statements': state([claim], '.more'),
    'card: why': state([weak], '.ask'),
    'card: mute': state([claim], '.ib[aria-expanded]'),
    'card: muted': state([claim], '.ib[aria-expanded]', '.menu button:first-of-type'),
    'card: wrong mark': state([claim], '.ib:nth-last-child(2)'),
    'card: copied': state([claim], '.ib:last-child'),
    'card: another speaker': state([{ ...claim, match: { ...claim.match, otherSpeaker: true } }]),
    'card: several sources': state([item(match('claim', 'strong'), several)]),
    'card: no answer': state([item(match('claim', 'strong'), dossier([statement('a', 'asserts', { speaker: 'The farmers' })]))]),
    'card: context alone': state([item(match('claim', 'strong'), dossier([statement('a', 'asserts'), statement('c', 'context')]))]),
    'card: several claims': state([claim, other]),
  };
}

function welcomeStates(as: AsContent): Record<string, SurfaceState> {
  const state = (facts: WelcomeFacts): SurfaceState => ({
    surface: 'welcome',
    clicks: [],
    draw: (root) =>
      renderWelcome(root, { ...facts, example: as({ text: 'An example.' }).text, onNext: nothing, onAllow: nothing, onShortcuts: nothing }),
  });
  const coverage = as({ packs: 1, claims: 14, titles: ['Tavell reservoir, 2021'] });
  const shortcuts = as([
    { description: 'Go to the next mark', keys: ['Alt', 'Shift', 'J'] },
    { description: 'Go to the previous mark', keys: [] },
  ]);
  return {
    'welcome: before it knows': state({ coverage: null, access: 'there', shortcuts: null }),
    'welcome: all there': state({ coverage, access: 'there', shortcuts }),
    'welcome: access missing': state({ coverage, access: 'missing', shortcuts }),
    'welcome: access given': state({ coverage, access: 'given', shortcuts }),
  };
}
