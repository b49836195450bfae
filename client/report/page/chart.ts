// What every chart shares: its width and margins, the links in it, and what is done to Plot's drawing before it is shown.

import type { ReportPlace } from '../../../server/protocol/report'
import { placeAttributes } from './table'

/** Room for the names at the left, in pixels; less on a narrow page. */
export function labelRoom(width: number): number {
  return Math.round(Math.min(190, width * 0.3))
}

/** As many letters of a name as fit into the room, for Plot, in ems of its type. */
export function labelEms(width: number): number {
  return (labelRoom(width) - 16) / 12
}

export const TYPE = {
  fontSize: '12px',
  fontFamily: 'inherit',
  background: 'none',
  color: 'var(--ink)',
  overflow: 'visible',
}

/** How Plot is told of a place: a link's address, which `finished` takes away again. */
export function addressOf({ start, end }: ReportPlace): string {
  return `#${start}-${end}`
}

/**
 * Plot's drawing with its links as elements that go to their place in the editor. One of them can be reached with Tab, the
 * others from it with the arrow keys: hundreds of stops would make a page that nobody can leave.
 */
export function finished(drawing: SVGElement | HTMLElement, label: string): SVGSVGElement {
  const svg = drawing as SVGSVGElement
  svg.querySelectorAll('style').forEach((style) => style.remove())
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', label)
  svg.querySelectorAll('[aria-hidden]').forEach((each) => each.removeAttribute('aria-hidden'))
  svg.querySelectorAll(':scope > g:not(:has(a))').forEach((each) => each.setAttribute('aria-hidden', 'true'))
  svg.querySelectorAll<SVGAElement>('a').forEach((link, index) => {
    const [start, end] = (link.href.baseVal.slice(1) || '0-0').split('-').map(Number)
    link.removeAttribute('href')
    link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href')
    for (const [name, value] of Object.entries(placeAttributes({ start, end }))) link.setAttribute(name, value)
    link.setAttribute('role', 'link')
    link.setAttribute('tabindex', index === 0 ? '0' : '-1')
    const shape = link.firstElementChild
    link.setAttribute('aria-label', shape?.getAttribute('aria-label') ?? '')
    shape?.removeAttribute('aria-label')
  })
  return svg
}
