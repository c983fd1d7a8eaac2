import { FieldReader, isObject, listOf, plainText } from './field-reader';
import { isOfType, type LdDocument, type LdNode } from './json-ld';
import type { PackIssue } from './parse';
import type { Named, Review, ReviewedClaim } from './reviewed-claim';

/** A claim longer than this is an article. */
const CLAIM_LENGTH = 2_000;
export const NAME_LENGTH = 200;
/** What a quotation may hold. */
export const RATING_LENGTH = 600;

/** What publishers write where they know no name. */
const NOBODY = /^(?:unknown|n\/?a|none|null|undefined|anonymous|not (?:known|given|available))$/i;

/**
 * Reads a ClaimReview of schema.org.
 * @returns null, and the reason among `issues`, for one that cannot be used; of fields that cannot, the rest is kept
 */
export function readClaimReview({ path, fields }: LdNode, { resolve }: LdDocument, issues: PackIssue[]): ReviewedClaim | null {
  const item = new FieldReader(path, fields, issues);
  const text = claimText(item, 'claimReviewed');
  if (text === null || !isEnglish(item, 'inLanguage')) return null;
  const reviewed = item.inner('itemReviewed', resolve);
  const review: Review = {
    reviewer: named(item.inner('author', resolve) ?? item.inner('publisher', resolve), fields.author),
    title: item.text('name', NAME_LENGTH) ?? item.text('headline', NAME_LENGTH),
    url: item.address('url'),
    date: item.date('datePublished'),
    ...rating(item.inner('reviewRating', resolve)),
  };
  const claimant = reviewed && named(reviewed.inner('author', resolve), reviewed.fields.author);
  return {
    path,
    text,
    claimant,
    date: reviewed?.date('datePublished') ?? null,
    appearance: appearance(reviewed, resolve),
    reviews: [review],
  };
}

export function claimText(item: FieldReader, field: string): string | null {
  const text = plainText(item.fields[field]);
  const fault = text === null ? 'no claim' : text.length > CLAIM_LENGTH ? `a claim of more than ${CLAIM_LENGTH} characters` : null;
  if (fault) item.note(field, `${fault}: item left out`);
  return fault ? null : text;
}

export function isEnglish(item: FieldReader, field: string): boolean {
  const language = item.inner(field)?.text('name', NAME_LENGTH) ?? item.text(field, NAME_LENGTH);
  if (language === null || /^en(?:g|glish)?(?:$|[-_ ])/i.test(language)) return true;
  item.note(field, `"${language}": packs are in English, item left out`);
  return false;
}

/** @param bare the field itself, which may be no more than a name */
export function named(reader: FieldReader | null, bare: unknown): Named | null {
  const name = reader ? reader.text('name', NAME_LENGTH) : plainText(bare)?.slice(0, NAME_LENGTH).trim();
  if (!name || NOBODY.test(name)) return null;
  const type = (wanted: string): boolean => reader !== null && isOfType(reader.fields, wanted);
  const kind = type('Person') ? 'person' : type('Organization') || type('NewsMediaOrganization') ? 'organisation' : 'group';
  return { name, kind, role: reader?.text('jobTitle', NAME_LENGTH) ?? null };
}

export function rating(reader: FieldReader | null): Pick<Review, 'rating' | 'grade'> {
  if (!reader) return { rating: null, grade: null };
  const value = plainText(reader.fields.ratingValue);
  const [worst, best] = [plainText(reader.fields.worstRating), plainText(reader.fields.bestRating)];
  const scale = worst !== null && best !== null ? ` on a scale from ${worst} to ${best}` : '';
  const words =
    reader.text('alternateName', RATING_LENGTH) ?? reader.text('textualRating', RATING_LENGTH) ?? reader.text('name', RATING_LENGTH);
  return { rating: words, grade: value === null || value.length > 20 || scale.length > 60 ? null : value + scale };
}

/** Where the claim was made first, or at all; in old items the reviewed thing itself is that place. */
function appearance(reviewed: FieldReader | null, resolve: LdDocument['resolve']): ReviewedClaim['appearance'] {
  for (const field of ['firstAppearance', 'appearance', 'sameAs', 'url']) {
    for (const value of reviewed ? listOf(reviewed.fields[field]).slice(0, 1) : []) {
      const target = resolve(value);
      const reader = new FieldReader(`${reviewed?.path}.${field}`, isObject(target) ? target : { url: target }, reviewed?.issues ?? []);
      const url = reader.address('url') ?? reader.address('@id');
      if (url !== null) return { url, title: reader.text('name', NAME_LENGTH) ?? reader.text('headline', NAME_LENGTH) };
    }
  }
  return null;
}
