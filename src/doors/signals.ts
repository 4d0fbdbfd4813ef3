/** Signals of the operating system as one that aborts: the first ends in good order, what a further one does is the door's. */
export interface SignalListener<Name extends NodeJS.Signals> {
  names: readonly Name[];
  /** Answers why everything is to end. */
  first: (name: Name) => unknown;
  again: (name: Name) => void;
}

/** @param source The process. */
export function abortOnSignals<Name extends NodeJS.Signals>(
  source: { on: (name: Name, listener: () => void) => unknown },
  { names, first, again }: SignalListener<Name>,
): AbortSignal {
  const controller = new AbortController();
  for (const name of names) {
    source.on(name, () => {
      if (controller.signal.aborted) again(name);
      else controller.abort(first(name));
    });
  }
  return controller.signal;
}
