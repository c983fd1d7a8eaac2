import { until } from '../drivers/poll.mjs';

/** A claim of the page on the bridge. */
export const WORDS = 'poured the piers of the Orvel Bridge in hard frost';

/** Writes into the field of the panel that has this label. */
export function fill(panel, label, words) {
  return until(
    () =>
      panel.evaluate(
        (wanted, value) => {
          const field = [...document.querySelectorAll('label')]
            .find(({ textContent }) => textContent.trim() === wanted)
            ?.querySelector('input');
          if (!field) return false;
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        label,
        words,
      ),
    `the field "${label}"`,
  );
}

/** Sees to it that the claim of these words is in the pack. */
export function takeIn(panel, words) {
  return until(
    () =>
      panel.evaluate((wanted) => {
        const claim = [...document.querySelectorAll('.dossier')].find((one) => one.querySelector('h3')?.textContent.includes(wanted));
        const button = claim?.querySelector('[role="switch"]');
        if (button?.getAttribute('aria-checked') === 'false') button.click();
        return button?.getAttribute('aria-checked') === 'true';
      }, words),
    `the claim "${words}"`,
  );
}
