/** The JSON Schema of the settings file, for editors. */
import { z } from 'zod';
import { fileSchema } from '../../src/config/file-schema.ts';
import { providerNames } from '../../src/providers/registry.ts';

export function jsonSchema(): string {
  const schema = {
    title: 'Settings of hemp-image-generator',
    ...z.toJSONSchema(fileSchema(providerNames())),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
