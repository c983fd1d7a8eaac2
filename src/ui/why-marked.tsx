import type { Explanation, MetPart } from '../match/match';
import { type TextKey, t } from './texts';

const PARTS: Readonly<Record<MetPart['part'], TextKey>> = {
  source: 'metSource',
  cue: 'metCue',
  agent: 'metAgent',
  act: 'metAct',
  event: 'metEvent',
  denial: 'metDenial',
  phrase: 'metPhrase',
};

const GATES: Readonly<Record<string, TextKey>> = {
  title: 'gateTitle',
  lede: 'gateLede',
  section: 'gateSection',
  sentence: 'gateSentence',
};

/** Which words of the page met which part of the claim. */
export function WhyMarked({ why: { met, gate, doubts } }: { why: Explanation }) {
  const gateKey = GATES[gate];
  return (
    <section class="why">
      <h3 class="label">{t('wordsThatMet')}</h3>
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
        {gate && (
          <>
            <dt>{t('metPage')}</dt>
            <dd>{gateKey ? t(gateKey) : gate}</dd>
          </>
        )}
        {doubts.length > 0 && (
          <>
            <dt>{t('onlyPossible')}</dt>
            <dd>{doubts.join('; ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What the words were read as, unless that is what they say; the lexicon's classes are written in capitals. */
function meaning({ text, readAs }: MetPart): string {
  const words = readAs === readAs.toUpperCase() ? readAs.toLowerCase().replaceAll('_', ' ') : readAs;
  return words === '' || words.toLowerCase() === text.toLowerCase() ? '' : ` = ${words}`;
}
