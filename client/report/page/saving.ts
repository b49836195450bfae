// Makes files of the page: the whole as a web page that opens anywhere, without a script; a picture as SVG or PNG.

import { element } from './elements'

/** The page as it is shown, without what only works in the editor. Follows the light or dark of whoever opens it. */
export function webPage(main: HTMLElement, title: string, style: string): string {
  const copy = main.cloneNode(true) as HTMLElement
  copy.querySelectorAll('[data-save]').forEach((button) => button.remove())
  copy.querySelectorAll('button').forEach((button) => button.replaceWith(...button.childNodes))
  copy.querySelectorAll('a').forEach((link) => link.replaceWith(...named(link)))
  copy.querySelectorAll('[tabindex]').forEach((each) => each.removeAttribute('tabindex'))
  const head = element('head', {}, element('title', {}, title), element('style', {}, style))
  head.prepend(
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
  )
  const html = element('html', { lang: 'en' }, head, element('body', { class: 'saved' }, copy))
  return `<!doctype html>\n${html.outerHTML}\n`
}

/** What a link holds; its name goes to the shape, which keeps its tooltip. */
function named(link: Element): ChildNode[] {
  link.firstElementChild?.setAttribute('aria-label', link.getAttribute('aria-label') ?? '')
  return [...link.childNodes]
}

/** The picture under its title, in the colours that it has now, with everything it needs inside. */
export function svgFile(figure: HTMLElement): string {
  const drawing = figure.querySelector('svg')!
  const { color, fontFamily } = getComputedStyle(drawing)
  const background = getComputedStyle(document.body).backgroundColor
  const [width, height] = ['width', 'height'].map((side) => Number(drawing.getAttribute(side)))
  const key = legendOf(figure, color, height + TOP + 12)
  const whole = HEIGHT_OF(height, key.length)
  const title = `<text x="16" y="28" font-size="16" font-weight="600" fill="${color}">${escaped(figure.dataset.title ?? '')}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 32}" height="${whole}" viewBox="0 0 ${width + 32} ${whole}"`,
    ` font-family="${escaped(fontFamily)}" color="${color}"><rect width="100%" height="100%" fill="${background}"/>${title}`,
    `<g transform="translate(16 ${TOP})">${new XMLSerializer().serializeToString(selfContained(drawing))}</g>${key.join('')}</svg>\n`,
  ].join('')
}

/** @returns bytes in base64; twice as many pixels as the page has, for print */
export async function pngFile(svg: string): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = element('canvas', { width: String(image.width * 2), height: String(image.height * 2) })
  const context = canvas.getContext('2d')!
  context.scale(2, 2)
  context.drawImage(image, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]
}

/** Pixels above the drawing, for the title. */
const TOP = 44
const HEIGHT_OF = (drawing: number, keyCount: number): number => TOP + drawing + (keyCount > 0 ? 44 : 16)

function legendOf(figure: HTMLElement, ink: string, top: number): string[] {
  let left = 16
  return [...figure.querySelectorAll('.legend li')].map((item) => {
    const { backgroundColor, borderColor } = getComputedStyle(item.querySelector('.swatch')!)
    const words = item.textContent ?? ''
    const at = left
    left += 40 + words.length * 6.5
    return (
      `<rect x="${at}" y="${top}" width="14" height="12" fill="${backgroundColor}" stroke="${borderColor}"/>` +
      `<text x="${at + 20}" y="${top + 10}" font-size="12" fill="${ink}">${escaped(words)}</text>`
    )
  })
}

/** A copy that has the colours and type written on each element, instead of names that only this page knows. */
function selfContained(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  // Plot wrote the page's own names there; the type and colour around the drawing say the same.
  copy.removeAttribute('style')
  copy.removeAttribute('font-family')
  const [shown, copied] = [drawing, copy].map((each) => [...each.querySelectorAll<SVGElement>('*')])
  shown.forEach((from, index) => {
    const style = getComputedStyle(from)
    for (const name of KEPT) {
      const value = style.getPropertyValue(name)
      if (value !== '' && from.closest('defs') === null) copied[index].setAttribute(name, value)
    }
  })
  copy.querySelectorAll('a').forEach((link) => link.replaceWith(...named(link)))
  return copy
}

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
]

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
