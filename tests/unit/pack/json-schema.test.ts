import { expect, test } from 'vitest';
import { jsonSchemaText } from '../../../src/pack/json-schema';

test('the published JSON Schema is that of the parser; "npm run schema" writes it anew', async () => {
  await expect(jsonSchemaText()).toMatchFileSnapshot('../../../seeds/claimpack.schema.json');
});
