/** The new pictures, as many as are worth a look. */
import type { RunReport } from '../../engine/contract.ts';
import { markdownText, safeHttpsUrl, shownName } from '../escape.ts';

const MOST = 12;
/** Two of them stand side by side on a phone of 370 pixels. */
const WIDTH = 128;
/** Of a cell: the picture, and three lines for its name. All are alike, so that the next row begins at the left. */
const HEIGHT = 214;
const LONGEST_CAPTION = 26;

/**
 * Small tables that float, so that as many stand in a row as there is room for. GitHub gives no class or style of ours a
 * meaning, and its `sub` has a line height of 0: captions of two lines would overprint.
 */
export function pictures(report: RunReport): string | null {
  const shown = report.jobs
    .filter(({ result }) => result === 'succeeded')
    // What costs money first.
    .sort((a, b) => Number(a.isPlaceholder ?? false) - Number(b.isPlaceholder ?? false))
    .flatMap((job) => {
      const url = safeHttpsUrl(job.imageUrl);
      return url === null ? [] : [{ job, url }];
    })
    .slice(0, MOST);
  if (shown.length === 0) return null;
  const cells = shown.map(({ job, url }) => {
    const name = markdownText(shownName(job.productName, job.productId), LONGEST_CAPTION);
    return `<table align="left"><tr><td align="center" valign="top" width="${WIDTH}" height="${HEIGHT}"><a href="${url}"><img src="${url}" width="${WIDTH}" alt="${name}"></a><br>${name}</td></tr></table>`;
  });
  const title = shown.every(({ job }) => job.isPlaceholder) ? 'New placeholders' : 'New images';
  return `### ${title}\n\n${cells.join('\n')}\n<br clear="all">`;
}
