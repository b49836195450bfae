// The report's page: draws what the extension sends, again when the width changes, and sends back what a reader does with it.

import type { ArticleReport } from '../../../server/protocol/report'
import type { FromPage, PageState, ToPage } from '../messages'
import { element } from './elements'
import { pageOf } from './page'
import { listenForPlaces } from './places'
import style from './report.css'
import { pngFile, svgFile, webPage } from './saving'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

const editor = acquireVsCodeApi()
const ownScript = document.currentScript
const main = document.querySelector('main')!
let report: ArticleReport | undefined
let drawnWidth = 0

function start(): void {
  const nonce = ownScript?.nonce ?? ''
  document.head.append(element('style', { nonce }, style))
  listenForPlaces(main, (place) => editor.postMessage({ kind: 'reveal', place }))
  main.addEventListener('click', ({ target }) => void save(target))
  addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data))
  addEventListener('scroll', remember, { passive: true })
  new ResizeObserver(() => widthOf() !== drawnWidth && draw()).observe(document.body)
  const state = editor.getState()
  if (state?.report) show(state.report)
  scrollTo(0, state?.scroll ?? 0)
  editor.postMessage({ kind: 'ready' })
}

function receive(message: ToPage): void {
  if ('report' in message) return show(message.report)
  report = undefined
  main.replaceChildren(element('p', { class: 'nothing' }, message.why))
}

function show(next: ArticleReport): void {
  report = next
  draw()
  remember()
}

/** Draws anew, and leaves open what was open and the focus where it was. */
function draw(): void {
  if (!report) return
  drawnWidth = widthOf()
  const open = new Set([...main.querySelectorAll('details[open]')].map(({ id }) => id))
  const focused = focusable().indexOf(document.activeElement as HTMLElement)
  main.replaceChildren(...pageOf(report, drawnWidth))
  main.querySelectorAll('details').forEach((each) => (each.open = open.has(each.id)))
  if (focused >= 0) focusable()[focused]?.focus({ preventScroll: true })
}

function focusable(): (HTMLElement | SVGElement)[] {
  return [...main.querySelectorAll<HTMLElement | SVGElement>('button, summary, [tabindex]')]
}

/** In steps, so that a page that is being dragged wider is not drawn for every pixel. */
function widthOf(): number {
  return Math.max(320, Math.floor(main.clientWidth / 20) * 20)
}

function remember(): void {
  if (report) editor.setState({ uri: report.uri, report, scroll: scrollY })
}

async function save(target: EventTarget | null): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null
  const { save: format, name = '' } = button?.dataset ?? {}
  if (format === 'html')
    return editor.postMessage({ kind: 'save', name, format, content: webPage(main, report?.title ?? '', style) })
  const figure = button?.closest('figure')
  if (!figure) return
  const svg = svgFile(figure)
  if (format === 'svg') editor.postMessage({ kind: 'save', name, format, content: svg })
  if (format === 'png') editor.postMessage({ kind: 'save', name, format, content: await pngFile(svg) })
}

start()
