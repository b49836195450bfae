// The command line: what goes in, what comes out, on which stream and with which exit code.

import assert from 'node:assert/strict'
import { dateline } from './world'

const FERRY = 'NAIROBI, March 3 — Minister Ada Obi said on Monday that Kenya would repair the ferry.\n'

suite('cli', () => {
  test('--help and --version answer on standard output', async () => {
    const help = await dateline(['--help'])
    assert.equal(help.code, 0)
    for (const command of ['annotate', 'outline', 'explain', 'lsp', '--reader', '--jobs'])
      assert.match(help.output, new RegExp(command))
    assert.deepEqual(await dateline(['--version']), { code: 0, output: '1.2.3\n', errors: '' })
  })

  for (const [args, problem] of [
    [[], /no command/],
    [['read', 'x'], /unknown command "read"/],
    [['annotate'], /at least one file/],
    [['outline'], /at least one file/],
    [['--nonsense'], /nonsense/],
    [['annotate', '--jsonl', 'x'], /standard input/],
    [['lsp'], /--stdio/],
  ] as const)
    test(`“dateline ${args.join(' ')}” is wrong usage`, async () => {
      const { code, output, errors } = await dateline(args)
      assert.equal(code, 2)
      assert.equal(output, '')
      assert.match(errors, problem)
    })

  test('annotate shows who said what, people and countries', async () => {
    const { code, output, errors } = await dateline(['annotate', 'ferry.article'], {
      files: { 'ferry.article': FERRY },
    })
    assert.deepEqual([code, errors], [0, ''])
    assert.match(output, /Who said what\n.*Ada Obi.*Kenya would repair the ferry/)
    assert.match(output, /Countries\n.*KE/)
  })

  test('a file that is missing costs its own output, not the others’', async () => {
    const { code, output, errors } = await dateline(['outline', 'missing', 'ferry.article'], {
      files: { 'ferry.article': FERRY },
    })
    assert.equal(code, 1)
    assert.equal(errors, 'dateline: missing: no such file\n')
    assert.match(output, /== ferry\.article\n[^]*Kenya would repair the ferry/)
  })

  test('explain gives each finding its rule and the words it went by', async () => {
    const { output } = await dateline(['explain', 'ferry.article'], { files: { 'ferry.article': FERRY } })
    assert.match(output, /^article: [01]\.\d\d$/m)
    assert.match(output, /“said” statement \(say\) {2}\[[\w.-]+ [01]\.\d\d\]/)
    assert.match(output, /“Kenya” name KE/)
  })

  test('explain keeps apart who spoke, to whom, where and when', async () => {
    const text =
      'Minister Ada Obi told reporters on Friday that the ferry was late.\n\nObi said in a post on X that it sank.\n'
    const { output } = await dateline(['explain', 'x'], { files: { x: text } })
    assert.match(output, /“reporters.*” said to /)
    assert.match(output, /“in a post on X” said in /)
    assert.match(output, /on Friday” said when /)
  })

  test('an article cannot speak to the terminal', async () => {
    const hostile = 'Minister Ada \u001b[31mObi said: “We \u001b]0;title\u0007 know\u202e.”\n'
    for (const command of ['annotate', 'outline', 'explain']) {
      const { output } = await dateline([command, 'x'], { files: { x: hostile } })
      assert.doesNotMatch(output, /[\u001b\u0007\u202e]/, command)
    }
  })

  test('files in UTF-16 and with a byte order mark are read as editors do', async () => {
    const utf16 = Buffer.from(`\ufeff${FERRY}`, 'utf16le')
    const utf8 = Buffer.from(`\ufeff${FERRY}`)
    const [plain, ...marked] = await Promise.all(
      [FERRY, utf16, utf8].map((x) => dateline(['outline', 'x'], { files: { x } })),
    )
    for (const outcome of marked) assert.deepEqual(outcome, plain)
  })
})

suite('cli --glossary', () => {
  const article = 'Tea from Umbreth sold well.\n'

  test('a place of the glossary is found, and a bad row is named with its file and line', async () => {
    const { code, output, errors } = await dateline(['annotate', '--glossary', 'desk/', 'tea.article'], {
      files: { 'tea.article': article, 'desk/places.tsv': 'name\tcode\nUmbreth\tKE\nSedge\tQQ\n' },
    })
    assert.equal(code, 0)
    assert.match(output, /Countries\n.*KE/)
    assert.match(errors, /^dateline: desk\/places\.tsv:3: “QQ” is no code/)
  })

  test('it serves a stream of articles too', async () => {
    const { output } = await dateline(['annotate', '--jsonl', '--glossary', 'desk'], {
      files: { 'desk/places.tsv': 'name\tcode\nUmbreth\tKE\n' },
      input: JSON.stringify({ text: article }),
    })
    assert.deepEqual(lines(output)[0].countries, [{ start: 9, end: 16, code: 'KE', kind: 'name' }])
  })

  test('a folder without a glossary is an error', async () => {
    const { code, errors } = await dateline(['annotate', '--glossary', 'desk', 'tea.article'], {
      files: { 'tea.article': article },
    })
    assert.equal(code, 1)
    assert.equal(errors, 'dateline: desk: no people.tsv or places.tsv there\n')
  })
})

suite('cli annotate --jsonl', () => {
  test('one line comes out for each line that goes in, in order', async () => {
    const { code, output } = await dateline(['annotate', '--jsonl'], {
      input: `{"id":"a","text":"Kenya said no."}\n{"id":7,"text":""}\n`,
    })
    const [first, second, ...rest] = lines(output)
    assert.equal(code, 0)
    assert.deepEqual([first.id, second.id, rest], ['a', 7, []])
    assert.deepEqual(first.countries, [{ start: 0, end: 5, code: 'KE', kind: 'name' }])
    assert.deepEqual(second.statements, [])
  })

  test('a bad line gives an error line with its number, and the rest goes on', async () => {
    const { code, output, errors } = await dateline(['annotate', '--jsonl'], {
      input: [
        '{"id":"a","text":"x"}',
        'nonsense',
        '',
        '[]',
        '{"id":"b"}',
        '{"text":"y","date":3}',
        '{"id":"c","text":"z"}',
      ].join('\n'),
    })
    assert.equal(code, 1)
    assert.deepEqual(
      lines(output).map(({ id, error, line }) => id ?? `${line}: ${error}`),
      [
        'a',
        '2: is not JSON',
        '3: is not JSON',
        '4: is not a JSON object',
        '5: has no "text" that is a string',
        '6: "date" is not a string',
        'c',
      ],
    )
    assert.equal(errors.split('\n').length - 1, 5)
  })

  test('the article’s date can be given', async () => {
    const { code } = await dateline(['annotate', '--jsonl'], { input: '{"text":"On April 12.","date":"2022-04-13"}\n' })
    assert.equal(code, 0)
  })
})

function lines(output: string): Record<string, unknown>[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
