/** Characters that Markdown, with GitHub's additions, may read as more than themselves. A backslash before punctuation always takes that back. */
const SPECIAL = /[\\`*_[\]<>#~&$@]|:(?=[\w/])/g;
/** What makes a list of a line, a heading of the one before, or a rule. */
const AT_START = /^([-+])|^(\d+)([.)])/;

/** A text on one line that Markdown shows as it is: for anything that may hold a foreign text. */
export function plainMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(SPECIAL, '\\$&').replace(AT_START, (_, sign, number, after) => (sign ? `\\${sign}` : `${number}\\${after}`));
}

/** A link, or the text alone where the address is none of the web. */
export function markdownLink(text: string, url: string): string {
  const shown = plainMarkdown(text);
  if (!/^https?:\/\//i.test(url)) return shown;
  return `[${shown}](<${url.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char))}>)`;
}
