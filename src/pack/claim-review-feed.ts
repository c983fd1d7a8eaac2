import type { Claim, ClaimPack, Party, Source } from './schema';

/** The term under which a feed holds the pack that it was made from, for what ClaimReview has no words for. */
export const PACK_TERM = 'claimpack:pack';

const CONTEXT = ['https://schema.org', { claimpack: 'urn:claimpack:1:', [PACK_TERM]: { '@type': '@json' } }];

type Statement = Claim['statements'][number];

interface Lookup {
  readonly pack: ClaimPack;
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * A pack as a DataFeed of ClaimReview, one element a claim: an item for each reviewer whom the claim's statements name, else one by the
 * pack's maintainers, without a rating, since a pack gives none. The other statements are told in `reviewBody`. The feed also holds the pack
 * itself as a JSON literal (JSON-LD 1.1): `packFromClaimReviews` gives it back whole as long as the feed is not changed.
 * @param pack a parsed pack: its references are known to resolve
 * @returns JSON-LD, without undefined values
 */
export function claimReviewFeed(pack: ClaimPack): object {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const lookup: Lookup = { pack, parties: byId(pack.parties), sources: byId(pack.sources) };
  return defined({
    '@context': CONTEXT,
    '@type': 'DataFeed',
    name: pack.title,
    url: pack.homepage,
    license: pack.licence,
    dateModified: pack.published,
    dataFeedElement: pack.claims.map((claim) => ({ '@type': 'DataFeedItem', item: reviewsOf(claim, lookup) })),
    [PACK_TERM]: pack,
  });
}

function reviewsOf(claim: Claim, lookup: Lookup): object[] {
  const { pack, parties, sources } = lookup;
  const reviewing = claim.statements.filter(isReview);
  const others = claim.statements.filter((one) => !isReview(one));
  const common = { '@type': 'ClaimReview', claimReviewed: claim.text, inLanguage: pack.language };
  const itemReviewed = reviewedThing(claim, lookup);
  const reviewBody = others.length ? others.map((one) => told(one, lookup)).join('\n') : null;
  if (reviewing.length === 0) {
    const makers = pack.maintainers.length ? pack.maintainers : [{ name: pack.title, url: pack.homepage }];
    const author = makers.map(({ name, url }) => defined({ '@type': 'Organization', name, url }));
    return [defined({ ...common, url: pack.homepage, author, datePublished: pack.published, itemReviewed, reviewBody })];
  }
  return reviewing.map(({ party, source, date, quote }) => {
    const { title, publisher, url } = sources.get(source) as Source;
    const reviewer = parties.get(party ?? '');
    const author = reviewer ? agent(reviewer) : publisher === null ? null : { '@type': 'Organization', name: publisher };
    const reviewRating = quote === null ? null : { '@type': 'Rating', alternateName: quote };
    return defined({ ...common, url, name: title, author, datePublished: date, itemReviewed, reviewRating, reviewBody });
  });
}

/** As `packFromClaimReviews` writes it: somebody's own word on the claim, which stands on neither side. */
function isReview({ position, verb }: Statement): boolean {
  return position === 'context' && (verb === 'rated' || verb === 'reviewed');
}

function reviewedThing(claim: Claim, { parties, sources }: Lookup): object {
  const made = claim.statements.filter(({ position, party }) => position === 'asserts' && party !== null);
  const places = new Set(made.map(({ source }) => sources.get(source) as Source));
  const reviews = new Set(claim.statements.filter(isReview).map(({ source }) => source));
  const authors = [...new Set(made.map(({ party }) => parties.get(party ?? '') as Party))].map(agent);
  const appearance = [...places]
    .filter(({ id, url }) => url !== null && !reviews.has(id))
    .map(({ url, title }) => defined({ '@type': 'CreativeWork', url, name: title }));
  return defined({
    '@type': 'Claim',
    author: authors.length > 0 ? authors : null,
    datePublished: made[0]?.date ?? null,
    appearance: appearance.length > 0 ? appearance : null,
  });
}

function agent({ kind, name, role }: Party): object {
  return defined({ '@type': kind === 'person' ? 'Person' : 'Organization', name, jobTitle: role });
}

/** "Ada Moreau, spokeswoman (denies): “It did not.”" */
function told({ party, inferredParty, position, gist, quote }: Statement, { parties }: Lookup): string {
  const speaker = parties.get(party ?? inferredParty ?? '');
  const who = speaker ? [speaker.name, ...(speaker.role === null ? [] : [speaker.role])].join(', ') : 'Speaker not named';
  return `${who} (${position}): ${quote === null ? gist : `“${quote}” ${gist}`}`;
}

/** Without what is not known: in JSON-LD a null says that there is none. */
function defined(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
