import * as v from 'valibot';
import { type Claim, type ClaimPack, ClaimPackSchema, PACK_LIMITS } from './schema';

/** One fault of a pack: where it is (`$.claims[3].statements[0].source`) and what is wrong. */
export interface PackIssue {
  readonly path: string;
  readonly message: string;
}

export type PackResult = { readonly ok: true; readonly pack: ClaimPack } | { readonly ok: false; readonly issues: readonly PackIssue[] };

/** A broken feed can have a fault in every item; nobody reads more than these. */
const ISSUES_SHOWN = 100;

const fault = (path: string, message: string): PackResult => ({ ok: false, issues: [{ path, message }] });

/**
 * Reads a pack from JSON text.
 * @param json UTF-16 text; at most `PACK_LIMITS.size` units
 * @returns the pack, or every fault with its JSON path; never throws
 */
export function parsePackText(json: string): PackResult {
  if (json.length > PACK_LIMITS.size) return fault('$', `larger than ${PACK_LIMITS.size} characters`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fault('$', `not JSON: ${(error as Error).message}`);
  }
  return parsePack(value);
}

/**
 * Checks a value against the format and its references (parties, events, sources, replies) against each other.
 * @returns the pack with defaults filled in, or every fault with its JSON path; never throws
 */
export function parsePack(value: unknown): PackResult {
  if (deeperThan(value, PACK_LIMITS.depth)) return fault('$', `nested deeper than ${PACK_LIMITS.depth} levels, or in a cycle`);
  const parsed = v.safeParse(ClaimPackSchema, value);
  if (!parsed.success) {
    return { ok: false, issues: parsed.issues.slice(0, ISSUES_SHOWN).map((i) => ({ path: pathOf(i.path), message: i.message })) };
  }
  const issues = referenceIssues(parsed.output);
  return issues.length ? { ok: false, issues: issues.slice(0, ISSUES_SHOWN) } : { ok: true, pack: parsed.output };
}

function pathOf(path: readonly { readonly key?: unknown }[] | undefined): string {
  return (path ?? []).reduce((text, { key }) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => deeperThan(inner, levels - 1));
}

function referenceIssues(pack: ClaimPack): PackIssue[] {
  const issues: PackIssue[] = [];
  const unique = (items: readonly { id: string }[], path: string): Set<string> => {
    const ids = new Set<string>();
    items.forEach((item, i) => {
      if (ids.has(item.id)) issues.push({ path: `${path}[${i}].id`, message: `"${item.id}" stands twice` });
      ids.add(item.id);
    });
    return ids;
  };
  const parties = unique(pack.parties, '$.parties');
  const events = unique(pack.events, '$.events');
  const sources = unique(pack.sources, '$.sources');
  unique(pack.claims, '$.claims');
  const known = (ids: Set<string>, id: string | null | undefined, what: string, path: string): void => {
    if (id != null && !ids.has(id)) issues.push({ path, message: `no ${what} "${id}"` });
  };
  pack.parties.forEach((party, i) => {
    known(parties, party.speaksFor, 'party', `$.parties[${i}].speaksFor`);
  });
  issues.push(...lineageIssues(pack));
  pack.claims.forEach((claim, c) => {
    const at = `$.claims[${c}]`;
    known(events, claim.event, 'event', `${at}.event`);
    for (const side of ['for', 'against'] as const) {
      claim[side].forEach((id, i) => {
        known(parties, id, 'party', `${at}.${side}[${i}]`);
      });
    }
    const term = (text: string, path: string): void => {
      if (!text.startsWith('@')) return;
      if (text === '@event') known(events, claim.event ?? '(none)', 'event', path);
      else if (!events.has(text.slice(1))) known(parties, text.slice(1), 'party or event', path);
    };
    claim.frames.forEach((frame, f) => {
      for (const part of ['by', 'agent'] as const) {
        frame[part]?.forEach((id, i) => {
          known(parties, id, 'party', `${at}.frames[${f}].${part}[${i}]`);
        });
      }
      frame.act.forEach((text, i) => {
        term(text, `${at}.frames[${f}].act[${i}]`);
      });
      if (frame.object) term(frame.object, `${at}.frames[${f}].object`);
    });
    claim.groups.forEach((group, g) => {
      group.all.forEach((terms, a) => {
        terms.forEach((text, i) => {
          term(text, `${at}.groups[${g}].all[${a}][${i}]`);
        });
      });
      group.none.forEach((text, i) => {
        term(text, `${at}.groups[${g}].none[${i}]`);
      });
    });
    const statements = unique(claim.statements, `${at}.statements`);
    claim.statements.forEach((s, i) => {
      const where = `${at}.statements[${i}]`;
      known(parties, s.party, 'party', `${where}.party`);
      known(parties, s.inferredParty, 'party', `${where}.inferredParty`);
      known(sources, s.source, 'source', `${where}.source`);
      known(statements, s.replyTo, 'statement', `${where}.replyTo`);
    });
    issues.push(...replyIssues(claim.statements, `${at}.statements`));
  });
  return issues;
}

/** Whoever speaks for a party speaks for those above it, too: no party may come to stand above itself, and the chain has an end. */
function lineageIssues({ parties }: ClaimPack): PackIssue[] {
  const above = new Map(parties.map(({ id, speaksFor }) => [id, speaksFor]));
  return parties.flatMap(({ id, speaksFor }, i) => {
    let steps = 1;
    for (let at = speaksFor; at != null; at = above.get(at) ?? null) {
      const path = `$.parties[${i}].speaksFor`;
      if (at === id) return { path, message: `"${id}" comes to speak for itself` };
      if (++steps > PACK_LIMITS.lineage) return { path, message: `more than ${PACK_LIMITS.lineage} parties speak for one another` };
    }
    return [];
  });
}

/** A reply that answers, over however many others, itself: named once, where the circle was entered. */
function replyIssues(statements: Claim['statements'], path: string): PackIssue[] {
  const answered = new Map(statements.map(({ id, replyTo }) => [id, replyTo]));
  const done = new Set<string>();
  return statements.flatMap(({ id }, i) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at != null && !done.has(at); at = answered.get(at)) {
      if (seen.has(at)) return { path: `${path}[${i}].replyTo`, message: `"${at}" comes to answer itself` };
      seen.add(at);
    }
    for (const at of seen) done.add(at);
    return [];
  });
}
