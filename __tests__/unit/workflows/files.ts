/** The workflow files of this repository and the examples for others, as tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

export const ROOT = new URL('../../../', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const inFolder = (folder: string) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => folder + name);

export const FOLDER = '.github/workflows/';
export const WORKFLOWS: readonly string[] = inFolder(FOLDER);
export const EXAMPLES: readonly string[] = inFolder('examples/');
export const GENERATE = `${FOLDER}generate-images.yml`;
export const RUN = `${FOLDER}run.yml`;
export const CI = `${FOLDER}ci.yml`;
export const RELEASE = `${FOLDER}release.yml`;

const stepSchema = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.object({
  if: z.string().optional(),
  needs: z.array(z.string()).optional(),
  'timeout-minutes': z.union([z.number(), z.string()]).optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  strategy: z.object({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.unknown()) }).optional(),
  /** Another workflow that the job calls; it has no steps then. */
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  secrets: z.record(z.string(), z.string()).optional(),
  steps: z.array(stepSchema).default([]),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ 'cancel-in-progress': z.union([z.boolean(), z.string()]) }).optional(),
  jobs: z.record(z.string(), jobSchema),
});
export type Workflow = z.infer<typeof workflowSchema>;
export type Job = z.infer<typeof jobSchema>;
export type Step = z.infer<typeof stepSchema>;

export const workflow = (path: string): Workflow => workflowSchema.parse(parse(read(path)));
export const jobsOf = (path: string): Job[] => Object.values(workflow(path).jobs);
export const stepsOf = (path: string): Step[] => jobsOf(path).flatMap(({ steps }) => steps);

/** What others may give to the reusable workflow, and what they get. */
export const offered = z
  .object({
    on: z.object({
      workflow_call: z.object({
        inputs: z.record(
          z.string(),
          z.object({
            description: z.string(),
            type: z.enum(['string', 'number', 'boolean']),
            default: z.union([z.string(), z.number(), z.boolean()]),
          }),
        ),
        secrets: z.record(z.string(), z.object({ required: z.boolean() })),
        outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string() })),
      }),
    }),
  })
  .parse(parse(read(RUN))).on.workflow_call;

const named = z.record(z.string(), z.unknown());
export const action = z.object({ inputs: named, outputs: named }).parse(parse(read('action.yml')));

export function replaceOnce(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}
