// The frame of the report's page: one script of ours, no network, nothing else that could run.

import { Uri, type Webview } from 'vscode'

/** The only folder that the page may load from. */
export function dist(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist')
}

export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID()
  const script = webview.asWebviewUri(Uri.joinPath(dist(extension), 'report.js')).toString()
  // Pictures become PNGs by way of an image that holds its own data.
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Article report</title>
</head>
<body>
<main><p>Reading the article…</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`
}
