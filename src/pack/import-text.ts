import { packFromClaimReviews } from './claim-review';
import type { FeedAbout, ReadStep } from './pack-of-reviews';
import { type PackIssue, parsePackText } from './parse';
import { type ClaimPack, PACK_LIMITS } from './schema';

/**
 * Why a text gives no claims: there is none, it is larger than `PACK_LIMITS.size`, neither JSON nor HTML, without any claim, a pack with
 * faults, or a feed of which no item can be used.
 */
export type ImportFault = 'empty' | 'size' | 'kind' | 'claims' | 'pack' | 'feed';

export type ImportResult =
  | {
      readonly ok: true;
      readonly pack: ClaimPack;
      readonly form: 'pack' | 'claimreview';
      /** How many items there were; those of a pack are its claims. */
      readonly items: number;
      /** Items of a feed that were left out, and what was left out of others. */
      readonly issues: readonly PackIssue[];
    }
  | { readonly ok: false; readonly fault: ImportFault; readonly issues: readonly PackIssue[] };

/**
 * Reads a claim pack, or ClaimReview in any of its forms, told apart by what the text holds and not by a name.
 * @param about names the pack where a feed itself does not
 * @param step told how many items of a feed have been read so far, and of how many
 * @returns never throws; every pack it returns is valid
 */
export function readImport(text: string, about: FeedAbout, step?: ReadStep): ImportResult {
  const fault = (fault: ImportFault, issues: readonly PackIssue[]): ImportResult => ({ ok: false, fault, issues });
  const whole = (message: string) => [{ path: '$', message }];
  if (text.length > PACK_LIMITS.size) return fault('size', whole(`larger than ${PACK_LIMITS.size} characters`));
  const [first] = /\S/.exec(text) ?? [];
  if (first === undefined) return fault('empty', whole('nothing but space'));
  if (!'{[<'.includes(first)) return fault('kind', whole('neither JSON nor HTML'));
  if (isPack(text)) {
    const result = parsePackText(text);
    if (!result.ok) return fault('pack', result.issues);
    return { ok: true, pack: result.pack, form: 'pack', items: result.pack.claims.length, issues: [] };
  }
  const { pack, items, issues } = packFromClaimReviews(text, about, step);
  if (pack) return { ok: true, pack, form: 'claimreview', items, issues };
  return items === 0 && (first === '<' || isJson(text)) ? fault('claims', issues) : fault('feed', issues);
}

/** A pack names its format, a broken one, too; so does no other form. */
function isPack(text: string): boolean {
  try {
    return typeof JSON.parse(text)?.format === 'string';
  } catch {
    return /^\s*\{[^[]*"format"\s*:\s*"claimpack/.test(text.slice(0, 10_000));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
