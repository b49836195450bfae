// The rings of server/ARCHITECTURE.md, as far as the compiler lets a wrong import through. test/rules runs them.
// Type imports count: a ring that knows another's types knows that ring.

/** Every rule is an error; its comment is what the report prints. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to })
const onlyWithin = (name, ring, allowed) =>
  forbid(name, `${ring} may know ${allowed.join(', ')} of the server`, `^server/${ring}/`, {
    path: '^(server|client)/',
    pathNot: `^server/(${allowed.join('|')})`,
  })

const PURE = '^server/(core|views|protocol|careful)/'
const ANYWHERE = '^server/(core|views|protocol|careful|lsp|web)/'

module.exports = {
  forbidden: [
    onlyWithin('core-knows-nothing', 'core', ['core/']),
    onlyWithin('views-know-core', 'views', ['core/', 'views/']),
    onlyWithin('protocol-knows-nothing', 'protocol', ['protocol/']),
    onlyWithin('lsp-knows-views', 'lsp', ['core/', 'views/', 'protocol/', 'lsp/']),
    onlyWithin('careful-knows-core', 'careful', ['core/', 'careful/']),
    onlyWithin('node-knows-lsp', 'node', ['core/', 'careful/', 'lsp/', 'protocol/', 'node/']),
    onlyWithin('web-knows-lsp', 'web', ['core/', 'careful/', 'lsp/', 'protocol/', 'web/']),
    onlyWithin('cli-knows-views', 'cli', ['core/', 'careful/', 'views/', 'cli/', 'node/(start|packaged)\\.ts$']),
    onlyWithin('knowledge-knows-core', 'knowledge', ['core/', 'knowledge/']),
    onlyWithin('training-knows-core', 'training', ['core/', 'careful/', 'knowledge/', 'training/']),
    forbid('client-knows-protocol', 'the client sees nothing of the server but the protocol', '^client/', {
      path: '^server/',
      pathNot: '^server/protocol/',
    }),
    forbid('product-knows-no-tests', 'what is shipped knows no tests and no scripts', '^(client|server)/', {
      path: '^(test|\\.scripts)/',
    }),
    forbid('pure-needs-no-package', 'core, views, protocol and careful run on the language alone', PURE, {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'],
    }),
    forbid(
      'lsp-packages-in-lsp',
      'packages of the language server protocol stay in lsp, its entry points and the client',
      '^server/(core|views|protocol|careful|cli|knowledge|training)/',
      { path: 'vscode-(languageserver|languageclient|jsonrpc)' },
    ),
    forbid('no-node-builtins', 'core, views, protocol, careful, lsp and web run where Node is not', ANYWHERE, {
      dependencyTypes: ['core'],
    }),
    {
      ...forbid(
        'paragraph-stages-apart',
        'a paragraph stage knows no other stage; only read.ts wires them',
        '^server/core/paragraph/([A-Za-z]+?)s?(?:/|\\.ts$)',
        {
          path: '^server/core/(paragraph|document)/',
          pathNot: '^server/core/paragraph/$1s?(?:/|\\.ts$)',
        },
      ),
      from: {
        path: '^server/core/paragraph/([A-Za-z]+?)s?(?:/|\\.ts$)',
        pathNot: '^server/core/paragraph/read\\.ts$',
      },
    },
    forbid(
      'document-stages-see-facts',
      'a document stage sees facts, never a paragraph stage',
      '^server/core/document/',
      {
        path: '^server/core/paragraph/',
      },
    ),
    forbid(
      'text-and-model-below-stages',
      'text, model and knowledge are what stages stand on',
      '^server/core/(text|model|knowledge)/',
      {
        path: '^server/core/(paragraph|document|analyse)',
      },
    ),
    {
      ...forbid('no-cycles', 'no file needs itself to run', '^(client|server)/', {}),
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    forbid('nothing-unresolved', 'every import leads somewhere', '^(client|server)/', {
      couldNotResolve: true,
      pathNot: '^vscode$',
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
