import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PackDesk } from '../src/platform/pack-desk';

/** One thing asked of the desk, by the name of its method. */
export type DeskJob = {
  [K in keyof PackDesk]: { readonly number: number; readonly deed: K; readonly args: Parameters<PackDesk[K]> };
}[keyof PackDesk];

export type DeskNews = { readonly number: number } & ({ readonly value: unknown } | { readonly failure: string });

export default defineUnlistedScript(() => {
  const desk = new PackDesk();
  // One after the other: each changes or reads what the one before has left.
  let last: Promise<unknown> = Promise.resolve();
  self.onmessage = ({ data: { number, deed, args } }: MessageEvent<DeskJob>) => {
    const tell = (news: DeskNews): void => self.postMessage(news);
    last = last
      .then(() => (desk[deed] as (...given: unknown[]) => unknown).apply(desk, args))
      .then(
        (value) => tell({ number, value }),
        (error) => tell({ number, failure: String(error) }),
      );
  };
});
