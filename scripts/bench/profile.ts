import type { CDPSession } from 'playwright';

type ProfileNode = {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
  readonly children?: number[];
};

/** The number of functions to list. */
const listed = 20;

/**
 * @param within counts only time spent inside a function of this name.
 * @returns a table of functions by their self time during some work.
 */
export async function profile(
  session: CDPSession,
  title: string,
  work: () => Promise<unknown>,
  within?: string,
): Promise<string> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile: found } = await session.send('Profiler.stop');
  const counted = within === undefined ? undefined : idsWithin(found.nodes, within);
  const times = selfTimes(found.nodes, found.samples ?? [], found.timeDeltas ?? [], counted);
  const idle = new Set(['(idle)', '(program)', '(root)']);
  const busy = [...times].filter(([name]) => !idle.has(name));
  const total = busy.reduce((sum, [, time]) => sum + time, 0);
  const rows = busy
    .sort(([, a], [, b]) => b - a)
    .slice(0, listed)
    .map(([name, time]) => `  ${((time / total) * 100).toFixed(1).padStart(5)} %  ${name}`);
  return [`Profile: ${title} (${(total / 1_000).toFixed(0)} ms)`, ...rows].join('\n');
}

/** The ids of a function's nodes and of all nodes below them. */
function idsWithin(nodes: readonly ProfileNode[], name: string): Set<number> {
  const ids = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const take = (node: ProfileNode | undefined) => {
    if (!node || ids.has(node.id)) return;
    ids.add(node.id);
    for (const child of node.children ?? []) take(byId.get(child));
  };
  for (const node of nodes) if (node.callFrame.functionName === name) take(node);
  return ids;
}

function selfTimes(
  nodes: readonly ProfileNode[],
  samples: readonly number[],
  deltas: readonly number[],
  counted: ReadonlySet<number> | undefined,
): Map<string, number> {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [
      id,
      callFrame.functionName || `(line ${callFrame.lineNumber})`,
    ]),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    if (counted && !counted.has(id)) return;
    times.set(name, (times.get(name) ?? 0) + (deltas[index] ?? 0));
  });
  return times;
}
