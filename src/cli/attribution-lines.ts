import type { Attribution } from '../model/attributions';

/**
 * Attributions as lines of JSON. Direct speech in several stretches ("“We did not,” Marr said. “Ask anyone.”") is one line whose
 * `content` lists them.
 * @param of what each line begins with: the text's id where there are many texts
 */
export function attributionLines(found: readonly Attribution[], of: { id?: string | number }): string {
  const lines: Attribution[][] = [];
  for (const one of found) {
    const begun = one.continues ? lines.find(([first]) => first?.direct && one.direct && first.cue?.start === one.cue?.start) : undefined;
    if (begun) begun.push(one);
    else lines.push([one]);
  }
  return lines.map((stretches) => `${JSON.stringify({ ...of, ...lineOf(stretches) })}\n`).join('');
}

function lineOf(stretches: readonly Attribution[]) {
  const { content, source, cue, direct } = stretches[0] as Attribution;
  const last = stretches.at(-1) as Attribution;
  const contents = stretches.map((stretch) => pair(stretch.content));
  return {
    ...{ start: content.start, end: last.content.end },
    ...(contents.length > 1 ? { content: contents } : {}),
    ...{ source: pair(source), cue: pair(cue), direct },
  };
}

const pair = (span: Attribution['source']) => span && [span.start, span.end];
