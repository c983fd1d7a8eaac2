import { type Token, tokenize } from '../text/tokenize';
import { contentStems } from './paraphrases';

/** An address of the web: none of its words is said by anybody. */
const ADDRESS = /\bhttps?:\/\/\S+|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/\S*/giu;
/** Where a name that is written together, as in hashtags and handles, goes on with its next word; "McCoy" stays whole. */
const NEXT_WORD = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/**
 * The words by which a sentence is compared with claims of which there are only their words: stems of its content words, those of
 * "#NordhavenBridge" and "@AdaMoreau" apart, without addresses.
 * @param text what the tokens were cut from
 */
export function relatedWords(tokens: readonly Token[], text: string): string[] {
  const addresses = /[/]/.test(text) ? [...text.matchAll(ADDRESS)].map((m) => [m.index, m.index + m[0].length] as const) : [];
  const said = addresses.length ? tokens.filter(({ start }) => !addresses.some(([from, to]) => start >= from && start < to)) : tokens;
  return contentStems(said.flatMap((token) => (token.shape === 'upper' || !token.word ? [token] : parts(token, text)))).filter(isWord);
}

function parts(token: Token, text: string): readonly Token[] {
  const words = text.slice(token.start, token.end).split(NEXT_WORD);
  return words.length === 1 ? [token] : words.flatMap(tokenize);
}

/** A letter alone is an initial or a list's; a digit counts something. */
function isWord(stem: string): boolean {
  return stem.length > 1 || /\d/.test(stem);
}
