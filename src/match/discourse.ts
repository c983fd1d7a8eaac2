import type { CompiledPack } from './claim-index';
import type { Mention, SentenceReading } from './sentence-reading';
import { canAct } from './sentence-reading';
import { CARRY, SourceMemory } from './source-memory';

/** Whom the last speech speaks for. */
export interface Speaker {
  readonly party: string | null;
}

/** Sentences back that "the accusation" and "it" may reach for a claim. */
export const REACH = 4;

/** Blocks that a claim itself may hang on: those whose mention opened its gate. */
const NEAR_BLOCKS = 2;

interface Remembered<T> {
  readonly value: T;
  readonly sentence: number;
  readonly block: number;
}

/** A claim put forward shortly before: what "the accusation" and "it" can mean. */
export interface Raised {
  readonly claim: string;
  readonly stance: 'claim' | 'denial';
  readonly sentence: number;
  readonly block: number;
  /** Known by a pronoun or a reference only: it counts in its own block. */
  readonly near: boolean;
}

/**
 * What a reader keeps in mind between sentences: who was named last, who speaks, what was claimed. Kept for one pack and one
 * page; nothing is kept for longer than the look-back, so that a block's matches depend on its neighbourhood only.
 */
export class Discourse {
  readonly raised: Raised[] = [];
  /** Sources and subjects as the page names them, for attributions. */
  readonly sources: SourceMemory;
  #person: Remembered<string> | null = null;
  #group: Remembered<string> | null = null;
  #speaker: Remembered<Speaker> | null = null;
  /** The quotation of the speaker that is still open at the end of the last sentence; 0 for none. */
  #quotation = 0;
  #otherCharge: Remembered<null> | null = null;
  /** Surnames of people the pack does not know, learnt from appositions: "Nell Arden, the ministry's spokeswoman". */
  readonly #learnt = new Map<string, Remembered<string>>();

  constructor(
    readonly pack: CompiledPack,
    readonly lookBack: number,
  ) {
    this.sources = new SourceMemory(lookBack);
  }

  #fresh<T>(memory: Remembered<T> | null | undefined, block: number): T | null {
    return memory && block - memory.block <= this.lookBack ? memory.value : null;
  }

  speakerBefore(sentence: number, block: number): Speaker | null {
    const memory = this.#speaker;
    return memory && sentence - memory.sentence <= CARRY ? this.#fresh(memory, block) : null;
  }

  lastPerson(block: number): string | null {
    return this.#fresh(this.#person, block);
  }

  lastGroup(block: number): string | null {
    return this.#fresh(this.#group, block);
  }

  learn(surname: string, party: string, sentence: number, block: number): void {
    this.#learnt.set(surname, { value: party, sentence, block });
  }

  learnt(surname: string, block: number): string | null {
    return this.#fresh(this.#learnt.get(surname), block);
  }

  /** Notes who a sentence named; later mentions win, subjects over objects. */
  noteMentions(reading: SentenceReading, mentions: readonly Mention[], sentence: number): void {
    const block = reading.blockIndex;
    const free = mentions.filter((m) => m.kind !== 'pronoun' && canAct(m));
    const leading = (list: readonly Mention[]): Mention | undefined => list.find((m) => !m.preposition) ?? list[0];
    const person = leading(free.filter((m) => this.pack.parties.get(m.party)?.kind === 'person' || m.headTo > m.to));
    const group = leading(free.filter((m) => this.pack.parties.get(m.party)?.kind !== 'person'));
    if (person) this.#person = { value: person.party, sentence, block };
    if (group) this.#group = { value: group.party, sentence, block };
  }

  noteSpeaker(speaker: Speaker, reading: SentenceReading): void {
    this.#speaker = { value: speaker, sentence: reading.number, block: reading.blockIndex };
    this.#quotation = reading.tokens.at(-1)?.quote ?? 0;
  }

  /** A sentence without a speech of its own: where it goes on inside a quotation its speaker still speaks, however long. */
  keepSpeaker({ tokens, number, blockIndex }: SentenceReading): void {
    const goesOn = !!this.#quotation && tokens[0]?.quote === this.#quotation;
    if (this.#speaker?.block === blockIndex && goesOn) this.#speaker = { ...this.#speaker, sentence: number };
    this.#quotation = goesOn || this.speakerBefore(number, blockIndex) ? (tokens.at(-1)?.quote ?? 0) : 0;
  }

  /** Notes an accusation that is none of the pack's: what "denied it" means next. */
  noteOtherCharge(sentence: number, block: number): void {
    this.#otherCharge = { value: null, sentence, block };
  }

  /** The sentence of the last accusation that is none of the pack's; -1 when there is none to remember. */
  otherCharge(block: number): number {
    const memory = this.#otherCharge;
    return memory && block - memory.block <= this.lookBack ? memory.sentence : -1;
  }

  /** Claims raised within the last sentences, latest first. */
  recent(sentence: number, block: number, sentences: number): Raised[] {
    const found: Raised[] = [];
    for (let i = this.raised.length - 1; i >= 0; i--) {
      const raised = this.raised[i] as Raised;
      if (sentence - raised.sentence > sentences || block - raised.block > this.lookBack - NEAR_BLOCKS) break;
      if (!raised.near || raised.block === block) found.push(raised);
    }
    return found;
  }
}
