/**
 * Tells the language of a text by its most frequent function words, by its script where that says enough. Good for telling
 * English from other languages on a page that does not say; not for telling near relatives apart.
 */

/** The most frequent function words; those that English shares are left out. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for it with as his on be at by had not are but from or have an they which you were their has been its said',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es wird bei nach einer um am sind noch wie einem über',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec ou ses mais comme cette ont aux',
  es: 'de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha este sí porque entre fue está',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já está também',
  it: 'di che la il un per non è una in sono mi si ho lo ma con ti se le da della del nel gli più anche come dei alla al',
  nl: 'de van het een en dat die niet te zijn op aan met voor er maar om hem dan zou wat mijn men dit zo door over ze zich bij ook',
  sv: 'och det att som en på är av för den till med har de inte om ett men var jag sig från vi så kan man när år säger under',
  pl: 'w i na z że się nie do to jest o jak za po od ale przez przed dla tak już tym jego być oraz które był była może tylko',
};
/** Scripts that one language, or languages none of which is English, are written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[ІіЇїЄєҐґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

/** Fewer words than these tell nothing: menus and bylines are names. */
const WORDS_NEEDED = 40;
/** Running text of any of these languages has at least this share of its listed words. */
const SHARE_NEEDED = 0.12;
/** UTF-16 units looked at. */
const SAMPLE = 20_000;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * @param text running text, the more the better; its first 20,000 units are looked at
 * @returns a BCP 47 code, or null when the text is too short or of none of the languages known here
 */
export function languageOf(text: string): string | null {
  const letters = text.slice(0, SAMPLE);
  const script = foreignScript(letters);
  if (script) return script;
  const words = letters.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS_NEEDED) return null;
  const counts = new Map<string, number>();
  for (const word of words) for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= SHARE_NEEDED * words.length ? best[0] : null;
}

/** The language of a text more than half of whose letters are not Latin. */
function foreignScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < WORDS_NEEDED || latin * 2 > letters) return null;
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? null;
}
