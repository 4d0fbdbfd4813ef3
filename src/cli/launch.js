/**
 * Starts the command line, or says in a sentence why it cannot: an older Node.js would meet TypeScript and answer with
 * a syntax error. This file is JavaScript that such a Node.js still understands.
 */
if (process.features.typescript) {
  await import('./main.ts');
} else {
  process.stderr.write(
    `error: A Node.js that reads TypeScript is needed (24 or newer), but this is ${process.version}.\n` +
      '→ Install it from https://nodejs.org, then start again. On Linux x64 "npm ci" brings the right one along.\n',
  );
  process.exitCode = 3;
}
