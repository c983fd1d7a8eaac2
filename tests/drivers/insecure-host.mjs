/** A name that test browsers take for this machine's, and yet for one of the web: its pages are not secure contexts. */
export const INSECURE_HOST = 'insecure.example';
