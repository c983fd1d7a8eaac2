/** The parts of the options page, in their order. */
export const SECTIONS = ['packs', 'add', 'subscriptions', 'claims', 'overlay', 'settings', 'privacy'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the options page shows: `claim` is `packId/claimId`, `tab` the id of one whose page is to be added. */
export type OptionsRoute =
  | { readonly section: Exclude<Section, 'add' | 'claims'> }
  | { readonly section: 'add'; readonly tab: number | null }
  | { readonly section: 'claims'; readonly claim: string | null };

/**
 * Reads the address's hash: `#packs`, `#add`, `#add/TAB`, `#claims`, `#claim/PACK/ID` and so on; any other is the first part's.
 * @param hash as in `location.hash`
 */
export function optionsRoute(hash: string): OptionsRoute {
  const [name = '', ...rest] = hash.slice(1).split('/');
  if (name === 'claim' && rest.length === 2) return { section: 'claims', claim: rest.join('/') };
  if (name === 'add') return { section: 'add', tab: /^\d+$/.test(rest[0] ?? '') ? Number(rest[0]) : null };
  if (name === 'claims') return { section: 'claims', claim: null };
  const section = SECTIONS.find((one) => one === name);
  return section === undefined || section === 'add' || section === 'claims' ? { section: 'packs' } : { section };
}

/** The address of a claim's page. */
export function claimHash(claim: string): string {
  return `#claim/${claim}`;
}
