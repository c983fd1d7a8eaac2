import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Answer } from './answer';
import { attributedText, type PageAddress } from './attributed-text';
import { type CardLinks, type Deed, muteDeeds, wrongDeed } from './card-deeds';
import { CardFoot, type Panel } from './card-foot';
import { isUniform, SeveralHead, SingleHead, severalLabel } from './card-head';
import type { CardItem } from './card-item';
import { DoneNotice } from './done-notice';
import { MuteMenu } from './mute-menu';
import { Notes } from './notes';
import { SeveralItem } from './several-item';
import { SpeakerCheck } from './speaker-check';
import { stanceWord } from './stance-words';
import { t } from './texts';
import { WhyMarked } from './why-marked';

export interface CardProps {
  /** The marks under the pointer, in the order of their words; at least one. */
  readonly items: readonly CardItem[];
  /** True when the card was asked for by command, tap or popup: it then takes the focus. */
  readonly focus: boolean;
  readonly links: CardLinks;
  readonly page: PageAddress;
  /** Puts a text on the clipboard; rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Marks are about to be taken away: the card must stay without them, until it is closed. False when that failed. */
  onHold(held: boolean): void;
  /** Esc inside the card, or its close button. */
  onClose(): void;
  /** The card has grown or shrunk under the reader's hand. */
  onResize(): void;
}

/** Draws the card, or draws it anew for other marks; its state is lost only when the marks differ. */
export function renderCard(root: ShadowRoot | HTMLElement, props: CardProps): void {
  render(<Card key={props.items.map(identity).join()} {...props} />, root);
}

/** Takes the card away. */
export function clearCard(root: ShadowRoot | HTMLElement): void {
  render(null, root);
}

function identity({ match }: CardItem): string {
  return `${match.block}:${match.start}:${match.end}:${match.claim}:${match.stance}`;
}

function Card({ items, focus, links, page, copy, onHold, onClose, onResize }: CardProps) {
  const box = useRef<HTMLElement>(null);
  const drawn = useRef(false);
  const moved = useRef(false);
  const [open, setOpen] = useState(0);
  const [all, setAll] = useState(false);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [told, setTold] = useState('');
  const [deed, setDeed] = useState<Deed | null>(null);

  useLayoutEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true });
  }, [focus]);

  useLayoutEffect(() => {
    if (drawn.current) onResize();
    drawn.current = true;
    // "All statements" and "Nearest only" stand in two places: a reader on the keyboard goes from one to the other.
    if (moved.current) box.current?.querySelector<HTMLElement>('.more')?.focus({ preventScroll: true });
    moved.current = false;
    if (panel) bringIntoView(box.current?.querySelector('.why, .menu'));
  }, [open, all, panel, told, deed]);

  const several = items.length > 1;
  const shared = several && items.every((item) => attributionKey(item) === attributionKey(items[0] as CardItem));
  const current = items[several ? open : 0];
  const show = (index: number) => {
    setOpen(index);
    setAll(false);
    setPanel(null);
    setTold('');
  };
  const showAll = (value: boolean) => {
    moved.current = true;
    setAll(value);
  };
  const perform = (asked: Deed) => {
    onHold(true);
    asked.run(true).then(
      () => setDeed(asked),
      () => {
        onHold(false);
        setTold(t('notKept'));
      },
    );
  };
  const copyItem = (item: CardItem) =>
    copy(attributedText(item, page)).then(
      () => setTold(t('copied')),
      () => setTold(t('notCopied')),
    );
  const inside = (item: CardItem) => (
    <>
      {item.match.otherSpeaker && <SpeakerCheck item={item} />}
      <Answer dossier={item.dossier} stance={item.match.stance} all={all} onAll={showAll} />
      {!panel && !all && <Notes dossier={item.dossier} />}
      {panel === 'why' && <WhyMarked item={item} onWrong={() => perform(wrongDeed(item, links))} />}
      {panel === 'mute' && <MuteMenu deeds={muteDeeds(item, links)} onDeed={perform} />}
    </>
  );

  return (
    <section
      ref={box}
      class="card"
      role="dialog"
      lang={t('language')}
      dir="ltr"
      tabIndex={-1}
      aria-label={several ? severalLabel(items) : items[0] && `${stanceWord(items[0].match)}: ${items[0].dossier.text}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {deed ? (
        <DoneNotice deed={deed} onClose={onClose} />
      ) : (
        <>
          {several ? (
            <SeveralHead items={items} shared={shared} onClose={onClose} />
          ) : (
            items[0] && <SingleHead item={items[0]} onClose={onClose} />
          )}
          <div class="body">
            {several
              ? items.map((item, i) => (
                  <SeveralItem
                    key={identity(item)}
                    item={item}
                    open={i === open}
                    withKind={!isUniform(items)}
                    withHere={!shared}
                    onToggle={() => show(i === open ? -1 : i)}
                  >
                    {inside(item)}
                  </SeveralItem>
                ))
              : items[0] && inside(items[0])}
          </div>
          <p class="told" role="status">
            {told}
          </p>
          {current && (
            <CardFoot
              panel={panel}
              onPanel={setPanel}
              onWrong={() => perform(wrongDeed(current, links))}
              onCopy={() => copyItem(current)}
            />
          )}
        </>
      )}
    </section>
  );
}

/** Scrolls the card, and not the page as `scrollIntoView` would. */
function bringIntoView(part: Element | null | undefined): void {
  const body = part?.closest('[data-low] .card') ?? part?.closest('.body');
  if (!part || !body) return;
  const inner = part.getBoundingClientRect();
  const outer = body.getBoundingClientRect();
  body.scrollTop += Math.max(0, Math.min(inner.top - outer.top, inner.bottom - outer.bottom));
}

function attributionKey({ match: { attribution } }: CardItem): string {
  const { source, cue } = attribution;
  return `${source?.block}:${source?.start} ${cue?.block}:${cue?.start}`;
}
