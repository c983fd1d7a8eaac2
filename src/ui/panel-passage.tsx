import { useState } from 'preact/hooks';
import type { Draft } from '../model/draft';
import { type AddedPassage, addPassage } from '../model/draft-claims';
import { withParty } from '../model/draft-speakers';
import { findQuote } from '../model/find-quote';
import { nearClaims } from '../model/near-claims';
import type { Claim } from '../pack/schema';
import type { PanelDeeds } from './panel-state';
import { t } from './texts';
import { useFocus, useReturnFocus } from './use-focus';

/** UTF-16 units of text kept on each side of a passage, to know it again. */
const CONTEXT = 32;
/** What the format allows for a passage. */
const LONGEST = 600;
/** And for an alias, which a name may become. */
const LONGEST_NAME = 120;

/** Takes words selected on the page into the draft: as a statement of a claim that is near, or as a claim of its own. */
export function PanelPassage({ draft, onEdit, onSelection }: { draft: Draft } & Pick<PanelDeeds, 'onEdit' | 'onSelection'>) {
  const [passage, setPassage] = useState<AddedPassage | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const opener = useReturnFocus<HTMLButtonElement>(passage !== null);
  const ask = async (): Promise<void> => {
    const words = (await onSelection()).trim();
    const place = words && words.length <= LONGEST ? findQuote(draft.article.text, { exact: words }) : null;
    setFault(place ? null : t(words ? 'notInArticle' : 'selectFirst'));
    setPassage(place && passageAt(draft, place));
  };
  return (
    <section class="add">
      <button ref={opener} type="button" class="btn" onClick={ask}>
        {t('addSelection')}
      </button>
      <p class="meta" role="status">
        {fault ?? t('addSelectionHow')}
      </p>
      {passage && <PassageForm key={passage.exact} {...{ draft, passage, onEdit }} onDone={() => setPassage(null)} />}
    </section>
  );
}

/** Who says the passage, which side it is on, and the claim that it belongs to. */
function PassageForm({
  draft,
  passage: found,
  onEdit,
  onDone,
}: { draft: Draft; passage: AddedPassage; onDone(): void } & Pick<PanelDeeds, 'onEdit'>) {
  const [passage, setPassage] = useState(found);
  const first = useFocus<HTMLInputElement>();
  const add = (claim: Claim | null): void => {
    onDone();
    const { exact, prefix, suffix, position, speaker } = passage;
    const selector = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
    const others = claim?.statements.map((one) => ({ ...one, position: 'context' as const })) ?? [];
    onEdit((one, rules) => addPassage(one, claim?.id ?? null, passage, rules), t('passageAdded', claim?.text ?? exact), [
      ...others,
      { selector, position, party: withParty(draft, speaker).party },
    ]);
  };
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <p class="said">{t('quoted', passage.exact)}</p>
      <label>
        {t('speakerName')}
        <input
          ref={first}
          type="text"
          maxLength={LONGEST_NAME}
          value={passage.speaker ?? ''}
          onInput={({ currentTarget }) => setPassage({ ...passage, speaker: currentTarget.value.trim() || null })}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={passage.position === 'denies'}
          onChange={({ currentTarget }) => setPassage({ ...passage, position: currentTarget.checked ? 'denies' : 'asserts' })}
        />
        {t('itDenies')}
      </label>
      <p class="label">{t('whichClaim')}</p>
      <ul class="choices">
        {nearClaims(passage.exact, draft.pack.claims).map((claim) => (
          <li key={claim.id}>
            <button type="button" onClick={() => add(claim)}>
              {claim.text}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => add(null)}>
            {t('claimOfItsOwn')}
          </button>
        </li>
      </ul>
      <button type="button" class="btn" onClick={onDone}>
        {t('cancel')}
      </button>
    </form>
  );
}

/** The passage at a place of the article, by whoever says most of it there as far as that is known. */
function passageAt({ article: { text }, attributions }: Draft, { start, end }: { start: number; end: number }): AddedPassage {
  const shared = (content: { start: number; end: number }): number => Math.min(end, content.end) - Math.max(start, content.start);
  const [said] = attributions.filter(({ content }) => shared(content) > 0).toSorted((a, b) => shared(b.content) - shared(a.content));
  return {
    ...{ exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) },
    ...{ position: 'asserts', speaker: said?.source ? text.slice(said.source.start, said.source.end).slice(0, LONGEST_NAME) : null },
  };
}
