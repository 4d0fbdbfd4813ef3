/**
 * GitHub's own checks of workflow files and of action.yml, as its editor extension runs them. The package imports
 * JSON in a way that Node refuses, so it is bundled before use.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
  export { validate, registerLogger } from '@actions/languageservice';
  export { TextDocument } from 'vscode-languageserver-textdocument';
`;

interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}
interface LanguageService {
  validate(document: unknown, config?: object): Promise<Diagnostic[]>;
  registerLogger(logger: Record<'error' | 'warn' | 'info' | 'log', (message: string) => void>): void;
  TextDocument: { create(uri: string, languageId: string, version: number, text: string): unknown };
}

/** What GitHub says about a file: "line 3: …" for each complaint, none when it is right. */
export type Validate = (path: string, text: string) => Promise<string[]>;

export async function loadLanguageService(): Promise<Validate> {
  const folder = await mkdtemp(join(tmpdir(), 'language-service-'));
  const outfile = join(folder, 'bundle.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    bundle: true,
    // Its dependency `yaml` is an ES module only for browsers.
    platform: 'browser',
    format: 'esm',
    target: 'node24',
    outfile,
    logLevel: 'error',
  });
  const service: LanguageService = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  // It swallows its own crashes and only logs them; here they are complaints like any other.
  const crashes: string[] = [];
  const ignore = () => undefined;
  service.registerLogger({
    error: (message) => crashes.push(message),
    warn: ignore,
    info: ignore,
    log: ignore,
  });

  let version = 0;
  return async (path, text) => {
    // A name of its own each time: the service keeps what it has parsed by name.
    const uri = `file:///check-${++version}/${path}`;
    const complaints = await service.validate(service.TextDocument.create(uri, 'yaml', version, text));
    return [
      ...complaints.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`),
      ...crashes.splice(0),
    ];
  };
}
