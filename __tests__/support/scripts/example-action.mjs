// What an action sees and does, for the test of the runner itself.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';

const { env } = process;
process.on('SIGTERM', () => {
  process.stdout.write('stopping\n');
  process.exit(3);
});
process.stdout.write(`::add-mask::${env['INPUT_SUPABASE-KEY']}\n`);
process.stdout.write(`key ${env['INPUT_SUPABASE-KEY']} in ${env.GITHUB_REPOSITORY}\n`);
process.stdout.write(`files: ${readdirSync('.').length}, inherited: ${env.JEST_WORKER_ID ?? 'nothing'}\n`);
appendFileSync(env.GITHUB_OUTPUT, 'processed<<ghadelimiter_1\n2\nof 3\nghadelimiter_1\nplain=a=b\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\n');
writeFileSync('report.json', '{}');
if (env.INPUT_WAIT === 'true') setInterval(() => undefined, 1_000);
process.stdout.write('ready\n');
