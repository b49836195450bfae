// The VS Code versions that tests and `npm start` can run, each out of the npm package that carries its web server.

export interface VSCodeVersion {
  readonly vscode: string
  /** Version of the npm package code-server; only VS Code's own server is taken out of it. */
  readonly codeServer: string
  /** Of the package's tarball, as the registry publishes it. */
  readonly integrity: string
  /** Major versions of Node that it runs on, best first. */
  readonly nodes: readonly number[]
  /** Version of @vscode/ripgrep to take the search program from, where the package would fetch it with a script. */
  readonly ripgrep?: string
}

const versions: readonly VSCodeVersion[] = [
  {
    vscode: '1.100.3',
    codeServer: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    nodes: [20],
    ripgrep: '1.18.0',
  },
  {
    vscode: '1.139.1',
    codeServer: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    nodes: [24, 22],
  },
]

/** The version asked for with `--vscode VERSION` or in DATELINE_VSCODE, else the oldest. Throws on an unknown one. */
export function chosenVersion(args: readonly string[] = process.argv): VSCodeVersion {
  const flag = args.indexOf('--vscode')
  const wanted = flag < 0 ? process.env.DATELINE_VSCODE : args[flag + 1]
  const version = wanted ? versions.find(({ vscode }) => vscode === wanted) : versions[0]
  if (!version) throw new Error(`VS Code ${wanted} is not one of ${versions.map(({ vscode }) => vscode).join(', ')}`)
  return version
}
