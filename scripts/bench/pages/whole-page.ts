/** Wraps a body in a page with minimal styles. */
export function wholePage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 46rem; margin: 0 auto }
td { border: 1px solid; padding: 0 0.5em }
.post { border: 1px solid; margin: 1em 0; padding: 0 1em }
</style>
</head>
<body>
${body}
</body>
</html>`;
}
