/** The address of a feed in what somebody typed; null for one that no feed is taken from. */
export function feedAddress(typed: string): string | null {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  const local = url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return (url.protocol === 'https:' || local) && !url.username && !url.password ? url.href : null;
}
