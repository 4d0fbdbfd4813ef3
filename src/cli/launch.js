/**
 * Starts the command line, or says in a sentence why it cannot: an older Node.js would meet TypeScript and answer with
 * a syntax error. This file is JavaScript that such a Node.js still understands.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

if (process.features.typescript) {
  // Beside the packages, where nobody else can write: each start reads the sources compiled by the first one.
  const compiled = new URL('../../node_modules/.cache/hemp-image-generator/compiled', import.meta.url);
  module.enableCompileCache(fileURLToPath(compiled));
  await import('./main.ts');
} else {
  process.stderr.write(
    `error: A Node.js that reads TypeScript is needed (24 or newer), but this is ${process.version}.\n` +
      '→ Install it from https://nodejs.org, then start again. On Linux x64 "npm ci" brings the right one along.\n',
  );
  process.exitCode = 3;
}
