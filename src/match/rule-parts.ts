import type { CompiledClaim, CompiledPack, CompiledTerm } from './claim-index';
import type { Stance } from './match';

/** One part of a frame or a group: any of its terms meets it. */
export interface RulePart {
  readonly role: 'agent' | 'accused' | 'act' | 'blame' | 'object' | 'words';
  /** The terms as people read them: names of parties and events, lexicon classes in capitals, phrases. */
  readonly wants: readonly string[];
  readonly terms: readonly CompiledTerm[];
}

/** A frame or a group of a claim, with all its parts spelled out. */
export interface Rule {
  /** As a match's `why.rule` names it: "frame 1". */
  readonly name: string;
  readonly stance: Stance;
  readonly parts: readonly RulePart[];
  /** Parties that may put it forward; empty: anybody. */
  readonly by: readonly string[];
  readonly none: readonly CompiledTerm[];
  /** Words from the first to the last met term. */
  readonly within: number;
}

/** The rules by which a claim is found, in the pack's order: frames first. */
export function rulesOf(pack: CompiledPack, compiled: CompiledClaim): Rule[] {
  const spelled = (term: string): string => {
    if (!term.startsWith('@')) return term;
    const id = term === '@event' ? compiled.claim.event : term.slice(1);
    return pack.events.find((e) => e.id === id)?.name ?? pack.parties.get(id ?? '')?.name ?? term;
  };
  const parties = (ids: readonly string[]): string[] => ids.map((id) => spelled(`@${id}`));
  const frames = compiled.frames.map(({ number, source, act, object, accusation }): Rule => {
    const parts: RulePart[] = [];
    if (source.agent) {
      const terms = source.agent.map((id) => ({ kind: 'party' as const, id }));
      parts.push({ role: accusation ? 'accused' : 'agent', wants: parties(source.agent), terms });
    }
    parts.push({ role: accusation ? 'blame' : 'act', wants: source.act.map(spelled), terms: act });
    if (object && source.object) parts.push({ role: 'object', wants: [spelled(source.object)], terms: [object] });
    return {
      name: `frame ${number + 1}`,
      stance: 'claim',
      parts,
      by: parties(source.by ?? []),
      none: [],
      within: Number.POSITIVE_INFINITY,
    };
  });
  const groups = compiled.groups.map(({ number, stance, all, none, within }): Rule => {
    const source = compiled.claim.groups[number]?.all ?? [];
    const parts = all.map((terms, i): RulePart => ({ role: 'words', wants: (source[i] ?? []).map(spelled), terms }));
    return { name: `group ${number + 1}`, stance, parts, by: [], none, within };
  });
  return [...frames, ...groups];
}
