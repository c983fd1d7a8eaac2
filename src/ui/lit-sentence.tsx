import type { MetPart } from '../match/match';
import type { Span } from '../text/text-block';

/** A stretch of a sentence; `lit` when its words met the claim. */
interface Stretch {
  readonly text: string;
  readonly lit: boolean;
}

/** The sentence as the page has it, with the words lit that met the claim. */
export function LitSentence({ text, span, met }: { text: string; span: Span; met: readonly MetPart[] }) {
  return <blockquote>{stretches(text, span, met).map(({ text, lit }) => (lit ? <mark>{text}</mark> : text))}</blockquote>;
}

/** Parts that lie in other sentences light nothing; those that touch or overlap light one stretch. */
function stretches(text: string, { block, start }: Span, met: readonly MetPart[]): Stretch[] {
  const inside = met
    .map(({ span }) => ({ block: span.block, from: span.start - start, to: span.end - start }))
    .filter((part) => part.block === block && part.from >= 0 && part.to <= text.length)
    .sort((a, b) => a.from - b.from);
  const cut: Stretch[] = [];
  let at = 0;
  for (let i = 0; i < inside.length; i++) {
    const from = inside[i]?.from ?? at;
    let to = inside[i]?.to ?? at;
    while ((inside[i + 1]?.from ?? Number.POSITIVE_INFINITY) <= to) to = Math.max(to, inside[++i]?.to ?? to);
    cut.push({ text: text.slice(at, from), lit: false }, { text: text.slice(from, to), lit: true });
    at = to;
  }
  return [...cut, { text: text.slice(at), lit: false }].filter((stretch) => stretch.text !== '');
}
