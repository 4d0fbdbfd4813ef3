/** The frame of a page that shows pictures from a store: no script, no request but for its pictures, all text from outside escaped. */
import { sourceHash, text } from './gallery/html.ts';

const CSS = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
p { margin: 0.25rem 0; }
.soft { opacity: 0.7; }
ul { list-style: none; padding: 0; display: grid; gap: 0.75rem; }
li { border: 1px solid #8886; border-radius: 8px; padding: 0.5rem; min-width: 0; overflow-wrap: anywhere; font-size: 0.9rem; }
img { object-fit: cover; border-radius: 4px; background: #8882; }
`;

/** @param css Of this page, after that of all. @param body HTML; whoever makes it escapes what comes from outside. */
export function staticPage({ title, css, body }: { title: string; css: string; body: string }): string {
  const style = `${CSS}${css}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data: file: 'self'; style-src ${sourceHash(style)}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** @param src As `pictureAddresses` of the command line answers it; nothing comes of null. */
export function picture(src: string | null, alt = ''): string {
  return src === null ? '' : `<img loading="lazy" alt="${text(alt)}" src="${text(src, 4000)}">`;
}
