/** The first live call for a door without files: what came of it, and what was said. */
import type { Settings } from '../config/settings.ts';
import { createRecorder } from '../transcript/record.ts';
import { shown } from '../transcript/shape.ts';
import { type BoughtOneTold, boughtOneTranscript, told } from './bought-one.ts';
import { type BuyOne, buyOne } from './buy-one.ts';
import { openProject, type Surroundings } from './project.ts';

export interface FirstCallDoor extends Pick<BuyOne, 'runBatch'> {
  worker: string;
  /** Puts `***` in place of secrets. */
  redact: (text: string) => string;
}

/** @throws {import('../errors.ts').UserError} before anything is spent. */
export async function makeFirstCall(
  settings: Settings,
  { worker, redact, runBatch }: FirstCallDoor,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<{ told: BoughtOneTold; transcript: string }> {
  const { queue, store, probeUrl } = openProject(settings, surroundings);
  const recorder = createRecorder(surroundings.clock);
  const bought = await buyOne(
    {
      settings,
      productId: null,
      own: { door: 'action', worker },
      engine: {
        ...{ queue, store, probeUrl, rescue: surroundings.rescue },
        onEvent: (event) => {
          if (event.type === 'warning') surroundings.warn(redact(event.message));
        },
      },
      surroundings,
      recorder,
      runBatch,
    },
    signal,
  );
  const exchanges = recorder.exchanges().map((exchange) => shown(exchange, redact));
  const facts = told(bought, exchanges);
  const { requests: _, ...shownFacts } = facts;
  return { told: facts, transcript: boughtOneTranscript(shownFacts, exchanges) };
}
