/** Help texts of what a maintainer publishes packs with. */
export const HELP_KEYGEN = `Usage: rejoinder keygen --out FILE

Makes the pair of keys that packs are signed with, and prints the public one. Whoever has the file can sign in your name: keep it secret,
and keep a copy. A file that is there already is not replaced.
`;

export const HELP_SIGN = `Usage: rejoinder sign PACK --key FILE [--out FILE]

Writes the signature of a pack as it is, byte for byte: sign after the last change. It belongs beside the pack, at its address with ".sig"
after it.

Options:
  --key FILE       what "rejoinder keygen" wrote
  --out FILE       where to write; PACK.sig without it
`;

export const HELP_VERIFY = `Usage: rejoinder verify PACK [--sig FILE] [--key KEY]

Tells which key a pack was signed with. The exit code is 1 when the signature is of other bytes, or of another key.

Options:
  --sig FILE       the signature; PACK.sig without it
  --key KEY        the public key that it must be of, as "rejoinder keygen" printed it
`;

export const HELP_DIFF = `Usage: rejoinder diff [--json] OLD NEW

Tells which claims and statements a newer version of a pack adds, withdraws and changes: what subscribers are told of it.

Options:
  --json           {"claims":{"added","withdrawn","changed"},"rules","statements":{"added","withdrawn","changed"}}: claims by id,
                   statements as {"claim","statement","counter"}
`;
