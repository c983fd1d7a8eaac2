import type { TextBlock } from '../text/text-block';
import { accusationHits } from './accusations';
import { actHits } from './acts';
import { attributionOf } from './attribution';
import type { CompiledClaim, CompiledEvent, CompiledGroup, CompiledPack } from './claim-index';
import { type DenialCue, denialCues } from './denial-cues';
import { Discourse } from './discourse';
import { groupHit, isHere } from './groups';
import type { Hit, SettledHit } from './hit';
import type { Match, MetPart, Tier } from './match';
import { mostTold } from './most-told';
import { noteSources } from './note-sources';
import { isOtherSpeaker } from './other-speaker';
import type { PackSentence } from './pack-sentence';
import type { PageGates } from './page-gates';
import type { Paraphrases } from './paraphrases';
import { passageOf } from './passage';
import { firstPersonMentions, isFirstPerson, pronounMentions } from './pronouns';
import { quotationEnd } from './quotation-end';
import { referredDenials } from './references';
import { type Mention, mentionsOf, type SentenceReading } from './sentence-reading';
import { settle } from './settle';
import { shortAnswers } from './short-answers';
import { echoes, ownDenials } from './short-denials';
import { type Speech, speechOf } from './speech';
import { doubtsOf } from './stance';
import { namedCharges, rejectedDenials } from './upheld-claims';
import type { Work } from './work';

/** How one sentence was read for one pack; `matches` are those of `hits`, in their order. */
export interface SentenceTrace {
  readonly sentence: PackSentence;
  readonly cues: readonly DenialCue[];
  readonly hits: readonly SettledHit[];
  readonly matches: readonly Match[];
}

/** Findings in one sentence that are compared with each other; a hundred times what sentences of news hold. */
const HITS = 60;

/** Units of work to look closer at a group whose words are there: its words against each other. */
function groupCost({ all, none }: CompiledGroup, { marks }: SentenceReading): number {
  return all.reduce((sum, part) => sum + part.length, none.length) + all.length * marks.length ** 2;
}

/** Reads a page for one pack, sentence by sentence in order. */
export class PackReader {
  readonly #discourse: Discourse;

  constructor(
    readonly pack: CompiledPack,
    readonly gates: PageGates,
    readonly lookBack: number,
    readonly paraphrases: Paraphrases,
    readonly work: Work,
    readonly watch?: (trace: SentenceTrace) => void,
  ) {
    this.#discourse = new Discourse(pack, lookBack);
  }

  /** Keeps in mind who a sentence names and who speaks in it, where no claim can be met. */
  listen(reading: SentenceReading, block: TextBlock): void {
    const { sentence, named } = this.#sentence(reading, []);
    this.#keep(sentence, named, block);
  }

  /** Matches of one sentence of its block's; `standing` are claims without an event that its words may touch. */
  read(reading: SentenceReading, block: TextBlock, standing: ReadonlySet<CompiledClaim>, ofBlock: readonly SentenceReading[]): Match[] {
    const { sentence, named } = this.#sentence(reading, ofBlock);
    const { number } = sentence;
    const discourse = this.#discourse;
    const claims = this.pack.claims.filter((c) => (c.event ? this.#open(c.event, reading.blockIndex) : standing.has(c)));
    const cues = denialCues(sentence);
    const hits: Hit[] = [];
    this.work.spend(this.pack.claims.length * (1 + cues.length));
    for (const claim of claims) {
      if (hits.length >= HITS || !this.work.spend(claim.cost + this.paraphrases.cost(claim))) break;
      for (const frame of claim.frames) hits.push(...(frame.accusation ? accusationHits : actHits)(sentence, claim, frame));
      for (const group of claim.groups) {
        const hit = isHere(group, reading) && this.work.spend(groupCost(group, reading)) && groupHit(sentence, claim, group);
        if (hit) hits.push(hit);
      }
    }
    for (const claim of claims) {
      if (hits.length >= HITS || this.work.isSpent) break;
      const hit = this.paraphrases.hit(sentence, claim);
      if (hit) hits.push(hit);
    }
    const direct = settle(
      sentence,
      [
        ...mostTold(hits),
        ...rejectedDenials(sentence, cues, discourse),
        ...referredDenials(sentence, hits, cues, discourse),
        ...shortAnswers(sentence, hits, discourse),
        ...ownDenials(sentence, discourse),
        ...namedCharges(sentence, cues, discourse),
      ],
      cues,
    );
    const settled = [...direct, ...settle(sentence, echoes(sentence, direct, discourse), cues)];
    const matches = settled.map((hit) => toMatch(sentence, block, hit, discourse));
    this.watch?.({ sentence, cues, hits: settled, matches });

    // Kept is only what these words themselves say: what hangs on a pronoun or on "the charge" would reach back without end.
    const explicit = direct.filter((h) => !h.referred && !h.parts.some((p) => p.part === 'agent' && !named.some((m) => m.from === p.from)));
    // Within its own block the rest counts, too: a block's end is the end of the chain.
    for (const hit of settled) {
      const near = !explicit.includes(hit);
      discourse.raised.push({ claim: hit.claim.claim.id, stance: hit.settled, sentence: number, block: reading.blockIndex, near });
    }
    const accused = sentence.speeches.find((s) => s.kind === 'accuse')?.cue.to;
    const charge = accused !== undefined && !sentence.mentions.some((m) => m.kind === 'pronoun' && m.from >= accused);
    if (charge && !cues.length && !explicit.length) discourse.noteOtherCharge(number, reading.blockIndex);

    this.#keep(sentence, named, block);
    return matches;
  }

  /** A sentence as this pack sees it, with the mentions that names make. */
  #sentence(reading: SentenceReading, ofBlock: readonly SentenceReading[]): { sentence: PackSentence; named: Mention[] } {
    const discourse = this.#discourse;
    const { number } = reading;
    const named = mentionsOf(reading, this.pack);
    const third = [...named, ...pronounMentions(reading, named, discourse)].sort((a, b) => a.from - b.from);
    const speeches = speechOf(reading, third, discourse, number);
    const mentions = [...third, ...firstPersonMentions(reading, () => this.#speaker(reading, speeches, ofBlock))].sort(
      (a, b) => a.from - b.from,
    );
    this.work.spend(mentions.length * (mentions.length + reading.tokens.length));
    const { pack, gates, lookBack } = this;
    return { sentence: { pack, reading, number, mentions, speeches, gates, lookBack, evidence: new Map() }, named };
  }

  /** Who says what a sentence says: the one it names, the one named where its quotation ends, else the one who spoke before. */
  #speaker(reading: SentenceReading, speeches: readonly Speech[], ofBlock: readonly SentenceReading[]): string | null {
    const own = speeches.find((s) => s.party && s.source)?.party;
    if (own) return own;
    const end = quotationEnd(reading, ofBlock);
    const closing = end && speechOf(end, this.#third(end), this.#discourse, end.number).find((s) => s.tail && s.source);
    return closing ? closing.party : (this.#discourse.speakerBefore(reading.number, reading.blockIndex)?.party ?? null);
  }

  #third(reading: SentenceReading): Mention[] {
    const named = mentionsOf(reading, this.pack);
    return [...named, ...pronounMentions(reading, named, this.#discourse)].sort((a, b) => a.from - b.from);
  }

  #keep(sentence: PackSentence, named: readonly Mention[], block: TextBlock): void {
    const { reading, number, speeches } = sentence;
    this.#discourse.noteMentions(reading, named, number);
    // "I think", "we say": the speaker is who it was.
    const others = speeches.filter((s) => s.source && !isFirstPerson(reading, s.source.from));
    const last = others.findLast((s) => s.kind !== 'accuse') ?? others.at(-1);
    const source = last?.source;
    const spelled = source && named.some((m) => m.from >= source.from && m.to <= source.to);
    if (last) this.#discourse.noteSpeaker({ party: spelled ? last.party : null }, reading);
    else this.#discourse.keepSpeaker(reading);
    noteSources(sentence, named, block, this.#discourse);
  }

  #open(event: CompiledEvent, blockIndex: number): boolean {
    const gate = this.gates.get(event);
    return !!gate && (gate.openAt(blockIndex, this.lookBack) !== null || gate.mentionedWithin(blockIndex, 0));
  }
}

function toMatch(sentence: PackSentence, block: TextBlock, hit: SettledHit, discourse: Discourse): Match {
  const { reading } = sentence;
  const passage = passageOf(
    reading,
    hit,
    sentence.speeches.filter((s) => s !== hit.denial?.speech),
  );
  const start = reading.tokens[passage.from]?.start ?? reading.sentence.start;
  const end = reading.tokens[passage.to - 1]?.end ?? reading.sentence.end;
  const doubts = [...hit.doubts, ...doubtsOf(reading, hit)];
  const tier: Tier = doubts.length ? 'weak' : 'strong';
  const part = (p: { part: MetPart['part']; from: number; to: number; readAs: string }): MetPart => {
    const from = reading.tokens[p.from]?.start ?? 0;
    const to = reading.tokens[p.to - 1]?.end ?? from;
    return { part: p.part, span: { block: block.id, start: from, end: to }, text: block.text.slice(from, to), readAs: p.readAs };
  };
  const met = hit.parts.map(part);
  if (hit.denial && !hit.parts.some((p) => p.part === 'denial'))
    met.push(part({ part: 'denial', from: hit.denial.from, to: hit.denial.to, readAs: hit.denial.kind === 'verb' ? 'DENY' : 'FALSE' }));
  const attribution = attributionOf(sentence, block, hit, discourse);
  return {
    block: block.id,
    start,
    end,
    claim: hit.claim.ref,
    stance: hit.settled,
    tier,
    score: Math.max(0.1, 1 - 0.3 * doubts.length),
    attribution,
    otherSpeaker: tier === 'strong' && isOtherSpeaker(sentence, hit.claim, hit.settled, attribution.source),
    why: {
      rule: hit.rule,
      sentence: { block: block.id, start: reading.sentence.start, end: reading.sentence.end },
      met,
      gate: hit.claim.event
        ? (sentence.gates.get(hit.claim.event)?.openAt(reading.blockIndex, sentence.lookBack) ?? 'sentence')
        : 'no event',
      doubts,
    },
  };
}
