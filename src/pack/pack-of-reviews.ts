import { FieldReader } from './field-reader';
import { type PackIssue, parsePack } from './parse';
import { NAME_LENGTH } from './read-claim-review';
import type { Named, Review, ReviewedClaim } from './reviewed-claim';
import { type Claim, type ClaimPack, PACK_LIMITS, type Party, type Source } from './schema';
import { digest, slug } from './stable-id';

/** What a pack is called whose feed does not say. */
export interface FeedAbout {
  readonly title: string;
  /** Day of the reading, for a feed without any date. */
  readonly today: string;
}

/** Told how many items have been read so far, and of how many. */
export type ReadStep = (read: number, items: number) => void;

/** @returns null when there is no claim */
export function packOfReviews(
  claims: readonly ReviewedClaim[],
  feed: Readonly<Record<string, unknown>>,
  about: FeedAbout,
  issues: PackIssue[],
  step?: ReadStep,
): ClaimPack | null {
  const builder = new PackBuilder(headOf(claims, new FieldReader('$', feed, issues), about), issues);
  claims.forEach((claim, i) => {
    step?.(i, claims.length);
    builder.add(claim);
  });
  return builder.pack();
}

type Head = Omit<ClaimPack, 'sources' | 'parties' | 'events' | 'claims'>;

function headOf(claims: readonly ReviewedClaim[], feed: FieldReader, about: FeedAbout): Head {
  const title = feed.text('name', NAME_LENGTH) ?? about.title.slice(0, NAME_LENGTH);
  const latest = claims
    .flatMap(({ reviews }) => reviews.flatMap(({ date }) => date ?? []))
    .sort()
    .at(-1);
  return {
    format: 'claimpack/1',
    id: slug(title) || 'feed',
    title,
    language: 'en',
    version: '1.0.0',
    published: feed.date('dateModified') ?? latest ?? about.today,
    licence: feed.text('license', NAME_LENGTH),
    homepage: feed.address('url'),
    maintainers: [],
  };
}

/** Gathers claims, each found to be valid by itself, with the sources and parties that they share. */
class PackBuilder {
  readonly #ids = new Set<string>();
  readonly #claims: Claim[] = [];
  readonly #sources: Source[] = [];
  readonly #parties = new Map<string, Party>();
  readonly #partyIds = new Set<string>();

  constructor(
    readonly head: Head,
    readonly issues: PackIssue[],
  ) {}

  add(reviewed: ReviewedClaim): void {
    const { path, text, claimant, reviews, appearance, date } = reviewed;
    const id = this.#newId(reviewed);
    const fresh = new Map<string, Party>();
    const party = (named: Named | null): Party | null => (named ? this.#party(named, fresh) : null);
    const speaker = party(claimant);
    const told = reviews.map((review, i): { source: Source; statement: object; reviewer: Party | null } => {
      const reviewer = party(review.reviewer);
      const number = reviews.length > 1 ? `-${i + 1}` : '';
      const { title, url } = review;
      const source = {
        id: id + number,
        title,
        publisher: review.reviewer?.name ?? null,
        author: null,
        url,
        date: review.date,
        dateInferred: false,
      };
      return { source, statement: reviewStatement(`review${number}`, review, reviewer, source.id), reviewer };
    });
    const where = appearance && { id: `${id}-made`, title: appearance.title, url: appearance.url, date };
    const made = speaker && {
      ...{ id: 'made', position: 'asserts', party: speaker.id, date, gist: text },
      source: where?.id ?? told[0]?.source.id,
    };
    const sources = [...told.map(({ source }) => source), ...(where && made ? [where] : [])];
    const parties = new Set([speaker, ...told.map(({ reviewer }) => reviewer)].filter((one) => one !== null));
    const claim = {
      id,
      text,
      for: made ? [made.party] : [],
      statements: [...(made ? [made] : []), ...told.map(({ statement }) => statement)],
    };
    const full = this.#claims.length === PACK_LIMITS.claims || this.#sources.length + sources.length > PACK_LIMITS.sources;
    if (full || this.#parties.size + fresh.size > PACK_LIMITS.parties) {
      this.issues.push({ path, message: 'the pack is full: item left out' });
      return;
    }
    const result = parsePack({ ...this.head, sources, parties: [...parties], claims: [claim] });
    if (!result.ok) {
      for (const { message } of result.issues) this.issues.push({ path, message: `${message}: item left out` });
      return;
    }
    this.#ids.add(id);
    this.#claims.push(...result.pack.claims);
    this.#sources.push(...result.pack.sources);
    for (const [key, one] of fresh) {
      this.#parties.set(key, one);
      this.#partyIds.add(one.id);
    }
  }

  pack(): ClaimPack | null {
    if (this.#claims.length === 0) return null;
    return { ...this.head, sources: this.#sources, parties: [...this.#parties.values()], events: [], claims: this.#claims };
  }

  /** Of the review's own address, so that it stays when the feed changes around it; the text where there is none. */
  #newId({ text, reviews: [review] }: ReviewedClaim): string {
    const path = review?.url
      ? new URL(review.url).pathname
          .split('/')
          .filter(Boolean)
          .at(-1)
          ?.replace(/\.\w+$/, '')
      : undefined;
    return this.#free(`${slug(path ?? '') || slug(text) || 'claim'}-${digest(`${review?.url}\n${text}`)}`, this.#ids);
  }

  /** People of one name are told apart by their roles; one that is new is put among the `fresh`. */
  #party({ name, kind, role }: Named, fresh: Map<string, Party>): Party {
    const key = JSON.stringify([name, role]);
    const known = this.#parties.get(key) ?? fresh.get(key);
    if (known) return known;
    const taken = new Set([...fresh.values()].map(({ id }) => id));
    const id = this.#free(slug(name) || `party-${digest(name)}`, this.#partyIds, taken);
    const party: Party = { id, name, kind, role, speaksFor: null, aliases: [], metonyms: [], from: null, to: null };
    fresh.set(key, party);
    return party;
  }

  #free(id: string, ...taken: readonly ReadonlySet<string>[]): string {
    let free = id;
    for (let n = 2; taken.some((ids) => ids.has(free)); n++) free = `${id}-${n}`;
    return free;
  }
}

function reviewStatement(id: string, review: Review, reviewer: Party | null, source: string): object {
  const { title, date, rating, grade } = review;
  const by = reviewer ? reviewer.name : 'the review';
  const rates = grade === null ? `How ${by} rates the claim.` : `How ${by} rates the claim: ${grade}.`;
  const gist = rating !== null || grade !== null ? rates : title === null ? 'A review of the claim.' : `A review of the claim: “${title}”`;
  const verb = rating !== null || grade !== null ? 'rated' : 'reviewed';
  return { id, position: 'context', party: reviewer?.id ?? null, date, verb, gist, quote: rating, source };
}
