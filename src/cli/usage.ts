/** Help texts: what stands here is what users type, so it changes together with the options. */
export const HELP = `rejoinder: finds contested claims and their denials in texts

Usage: rejoinder COMMAND [options]

Commands:
  match    print where texts state or deny the claims of a pack
  explain  tell why a text matches a claim, or which part is missing
  check    validate packs and run their examples and counter-examples
  model    draft a pack from an article, or find who said what in it
  convert  make a pack of ClaimReview, or ClaimReview of a pack
  search   rank the claims of a file for texts
  keygen   make a key to sign packs with
  sign     write the signature that stands beside a pack
  verify   tell whose signature a pack has
  diff     tell what a newer version of a pack adds, withdraws and changes

Options:
  --help       show this text; "rejoinder COMMAND --help" shows a command's own
  --version    show the version

Exit codes: 0 done, 1 something in the data was wrong, 2 wrong usage.
`;

export const HELP_MATCH = `Usage: rejoinder match [options] FILE...
       rejoinder match [options] --input FILE.jsonl

Prints where texts state or deny the claims of a pack. "-" as a FILE reads standard input.

Options:
  --pack FILE      a claim pack, in place of the packs that come with rejoinder; may be repeated
  --input FILE     read one article a line, {"id", "text"} with optional "title", "url" and "date",
                   which are context and never matched themselves; "-" reads standard input
  --html           the texts are HTML; files named .html or .htm are read so without it
  --format FORMAT  text (default), for people, or jsonl: one match a line,
                   {"id","start","end","text","claim","stance","tier","score","source","cue","pack"};
                   offsets are UTF-16 code units of the text, source and cue are [start, end] or null
  --print-text     print the texts that the offsets count in, and match nothing; with --format jsonl
                   one {"id","text"} a line
  --open-gates     read every text as if it were about every event of the packs: a means to measure what the
                   words alone would do, not to read the news with

A pack, a file or a line of the input that cannot be read is named on standard error with the place of its
fault, the others go on, and the exit code is 1.
`;

export const HELP_EXPLAIN = `Usage: rejoinder explain [options] --claim ID TEXT

Tells sentence by sentence why the text matches the claim: the words that met each part and how they were read, the rule, what
denies it, who says it, what opened the gate, and what makes it weak. Where nothing matches: the frame or group of the claim that
came nearest, and the parts that no word met. "-" as TEXT reads standard input.

Options:
  --claim ID       the claim
  --pack FILE      the pack that holds it, in place of the packs that come with rejoinder
  --title TEXT, --url ADDRESS, --date YYYY-MM-DD
                   what stands around the text: read for the gate, never matched itself
  --format FORMAT  text (default), for people, or json

The exit code is 0 whether the text matches or not.
`;

export const HELP_CHECK = `Usage: rejoinder check PACK...

Checks each pack against the format, every fault with its place, and runs the claims' own
examples, which must be found with their stance, and counter-examples, which must not be found.
`;

export const HELP_MODEL = `Usage: rejoinder model [options] --out PACK.json FILE
       rejoinder model --attributions FILE...
       rejoinder model --attributions --input FILE.jsonl

Drafts a claim pack from one article: what is claimed and what is said against it, by whom. With --attributions
only finds who said what. "-" as a FILE reads standard input.

Options:
  --out PACK.json  where to write the draft
  --title TEXT, --url ADDRESS, --publisher NAME, --date YYYY-MM-DD
                   the article that the draft names as its source; an HTML page tells its title itself
  --attributions   print one attribution a line: {"start","end","source","cue","direct"}. start and end are
                   those of what is said, source and cue are [start, end] or null, direct tells somebody's
                   very words; offsets are UTF-16 code units of the text. Words quoted in several stretches have
                   them in "content", [[start, end], …]. Of several texts each line has an "id".
  --input FILE     read one article a line, {"id", "text"}; "-" reads standard input
  --html           the texts are HTML; files named .html or .htm are read so without it. The offsets count in
                   what "rejoinder match --print-text" prints
`;

export const HELP_CONVERT = `Usage: rejoinder convert FILE --out FILE

ClaimReview becomes a pack, a pack becomes ClaimReview; FILE tells which it is. ClaimReview is read as a JSON-LD item, list, @graph or
DataFeed, as a page of HTML that holds such, or as an export of Google's Fact Check Tools. Each item becomes a claim of its words alone:
it is found as "related" and never marked. A reviewer's rating is quoted under the reviewer's name. Claims that say nearly the same are
listed by their ids and never merged.

Options:
  --out FILE       where to write; what stands there is replaced

What is left out is named on standard error with its JSON path, the rest is kept, and the exit code is 1. ClaimReview that was made from
a pack gives that pack back whole, unless it was changed since.
`;

export const HELP_SEARCH = `Usage: rejoinder search --pack FILE --queries FILE.tsv [--top N]

Ranks the claims of a file for each text, best first, one a line: "QUERY Q0 CLAIM RANK SCORE rejoinder", the form of TREC runs.

Options:
  --pack FILE      a claim pack, ClaimReview, or a table of id, claim and title, separated by tabs, named .tsv
  --queries FILE   a table of id and text, separated by tabs
  --top N          claims for a text, at most; 20 without it
`;
