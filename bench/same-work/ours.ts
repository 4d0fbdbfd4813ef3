/** Our queue, as its workers call it. */
import { claim, connect, createBenchDatabase, fillQueue, installQueue, settle, startRun } from '../queue.ts';
import { CAP_MICRO_USD, type System } from './system.ts';

export const ours: System = {
  name: 'ours',
  async prepare({ port, jobs, unitCostMicroUsd }) {
    const url = await createBenchDatabase(port);
    await installQueue(url);
    const client = await connect(url);
    await fillQueue(client, jobs);
    if (unitCostMicroUsd > 0) {
      await client.query(
        `update image_generation_provider set daily_cap_microusd = ${CAP_MICRO_USD} where provider = ''`,
      );
    }
    const runId = await startRun(client);
    await client.end();
    return {
      async worker() {
        const own = await connect(url);
        return {
          async step(batch) {
            const claimed = await claim(own, runId, batch, unitCostMicroUsd);
            await settle(own, claimed, unitCostMicroUsd);
            return claimed.length;
          },
          stop: () => own.end(),
        };
      },
      stop: async () => undefined,
    };
  },
};
