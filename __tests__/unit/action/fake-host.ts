import type { ActionHost, OutputName } from '../../../src/action/host.ts';

export interface FakeHost extends ActionHost {
  log: string[];
  groups: { title: string; lines: readonly string[] }[];
  annotations: { level: string; title: string; message: string }[];
  outputs: Partial<Record<OutputName, string | number>>;
  summary: string;
  report: string | null;
  failed: boolean;
}

/** A runner that remembers what it was told. */
export function createFakeHost(): FakeHost {
  const host: FakeHost = {
    log: [],
    groups: [],
    annotations: [],
    outputs: {},
    summary: '',
    report: null,
    failed: false,
    info: (line) => void host.log.push(line),
    group(title, lines) {
      host.groups.push({ title, lines });
      host.log.push(title, ...lines);
    },
    annotate: (level, title, message) => void host.annotations.push({ level, title, message }),
    setOutput: (name, value) => {
      host.outputs[name] = value;
    },
    writeSummary: async (markdown) => {
      host.summary += markdown;
    },
    writeReport: async (text) => {
      host.report = text;
      return '/runner/report.json';
    },
    fail: () => {
      host.failed = true;
    },
  };
  return host;
}
