import type { MetPart } from '../match/match';
import type { CardItem } from './card-item';
import { Icon } from './icon';
import { wrongIcon } from './icon-shapes';
import { LitSentence } from './lit-sentence';
import { type TextKey, t } from './texts';

/** In the order in which they are told: who said that who did what, and where it is denied. */
const PARTS: Readonly<Record<MetPart['part'], TextKey>> = {
  source: 'metSource',
  cue: 'metCue',
  agent: 'metAgent',
  act: 'metAct',
  event: 'metEvent',
  phrase: 'metPhrase',
  denial: 'metDenial',
};
const ORDER = Object.keys(PARTS);

const GATES: Readonly<Record<string, TextKey>> = {
  title: 'gateTitle',
  lede: 'gateLede',
  section: 'gateSection',
  sentence: 'gateSentence',
  'no event': 'gateNone',
};

/** By the engine's name of the rule, its number left out. */
export const RULES: Readonly<Record<string, TextKey>> = {
  frame: 'ruleFrame',
  group: 'ruleGroup',
  paraphrase: 'ruleParaphrase',
  'epithet for what was said before': 'ruleEpithet',
  'denial of what was said before': 'ruleDenialOfBefore',
  'a denial rejected': 'ruleDenialRejected',
  'a charge named as such': 'ruleCharge',
  'a short answer': 'ruleShortAnswer',
  'own part denied before': 'ruleOwnPart',
  'the same as before': 'ruleSame',
};

/** By the engine's name of the doubt, the words that raise it left out. */
export const DOUBTS: Readonly<Record<string, TextKey>> = {
  'a question': 'doubtQuestion',
  'a possibility': 'doubtPossibility',
  'a condition': 'doubtCondition',
  'the event is not named here': 'doubtEvent',
  'only the words of a paraphrase were met': 'doubtParaphrase',
  'what is upheld is not said here': 'doubtUpheld',
  'what is claimed is not said here': 'doubtClaimed',
  'what is denied is not said here': 'doubtDenied',
  'who denies is not known': 'doubtDenier',
};

/** Which words of the page met which part of the claim, by which rule. */
export function WhyMarked({ item: { match, sentence }, onWrong }: { item: CardItem; onWrong(): void }) {
  const { why } = match;
  const met = why.met.toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
  return (
    <section class="why">
      <h3 class="label">{t('wordsThatMet')}</h3>
      <LitSentence text={sentence} span={why.sentence} met={met} />
      <dl class="facts">
        {met.map((part) => (
          <>
            <dt>{t(PARTS[part.part])}</dt>
            <dd>
              <b>{part.text}</b>
              {meaning(part)}
            </dd>
          </>
        ))}
        <dt>{t('rule')}</dt>
        <dd>{named(RULES, why.rule.replace(/ \d+$/, ''))}</dd>
        {why.gate && (
          <>
            <dt>{t('metPage')}</dt>
            <dd>{named(GATES, why.gate)}</dd>
          </>
        )}
        {why.doubts.length > 0 && (
          <>
            <dt>{t('onlyPossible')}</dt>
            <dd>{why.doubts.map(doubtText).join('; ')}</dd>
          </>
        )}
      </dl>
      <button type="button" class="btn" onClick={onWrong}>
        <Icon shape={wrongIcon} />
        {t('wrongMark')}
      </button>
    </section>
  );
}

/** What the words were read as, unless that is what they say; the lexicon's classes are written in capitals. */
function meaning({ text, readAs }: MetPart): string {
  const words = readAs === readAs.toUpperCase() ? readAs.toLowerCase().replaceAll('_', ' ') : readAs;
  return words === '' || words.toLowerCase() === text.toLowerCase() ? '' : ` = ${words}`;
}

/** `a possibility: "may"` */
function doubtText(doubt: string): string {
  const [, name = doubt, words] = /^([^:]*): "(.*)"$/.exec(doubt) ?? [];
  return words === undefined ? named(DOUBTS, name) : t('doubtBy', named(DOUBTS, name), words);
}

/** What has no text of its own is told as the engine names it. */
function named(texts: Readonly<Record<string, TextKey>>, name: string): string {
  const key = texts[name];
  return key ? t(key) : name;
}
