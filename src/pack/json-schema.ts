import { toJsonSchema } from '@valibot/to-json-schema';
import { ClaimPackSchema } from './schema';

/**
 * The pack format as JSON Schema, for editors and for other programs: the text of `seeds/claimpack.schema.json`.
 * It says what may be written (defaults may be left out). JSON Schema cannot say that white space is trimmed,
 * that links are http or https and that references resolve: these only the parser checks.
 */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(ClaimPackSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Claim pack, format version 1' }, null, 2)}\n`;
}
