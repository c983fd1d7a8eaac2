import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within a part of the page when what had it goes, or can no longer be used: it then goes to the card in whose place that
 * stood, else to the part's heading. Both have to be focusable.
 */
export function useKeptFocus<T extends HTMLElement>(card: string, heading: string): RefObject<T | null> {
  const part = useRef<T>(null);
  const last = useRef<{ element: Element; place: number } | null>(null);
  useEffect(() => {
    const focused = ({ target }: Event): void => {
      const element = target as Element;
      const own = element.closest(card);
      last.current = { element, place: own ? cardsOf(part.current, card).indexOf(own as HTMLElement) : -1 };
    };
    part.current?.addEventListener('focusin', focused);
    return () => part.current?.removeEventListener('focusin', focused);
  }, []);
  useEffect(() => {
    if (!last.current || isUsable(last.current.element) || isUsable(document.activeElement)) return;
    const { place } = last.current;
    const cards = cardsOf(part.current, card);
    const near = place < 0 ? undefined : cards[Math.min(place, cards.length - 1)];
    (near ?? part.current?.querySelector<HTMLElement>(heading))?.focus();
  });
  return part;
}

const cardsOf = (part: HTMLElement | null, card: string): HTMLElement[] => [...(part?.querySelectorAll<HTMLElement>(card) ?? [])];

const isUsable = (element: Element | null): boolean =>
  element !== null && element !== document.body && element.isConnected && !element.matches(':disabled');
