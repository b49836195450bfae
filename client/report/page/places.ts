// Goes from the page to the article: a click or Enter on anything that has a place shows it in the editor, and the arrow keys
// move over the links of one picture, of which Tab reaches a single one.

import type { ReportPlace } from '../../../server/protocol/report'

/** @param reveal is called with the place of what was clicked, or of what Enter or the space bar was pressed on */
export function listenForPlaces(page: HTMLElement, reveal: (place: ReportPlace) => void): void {
  page.addEventListener('click', (event) => {
    const place = placeOf(event.target)
    if (!place) return
    // The editor's own listener would take a link for an address to open.
    event.preventDefault()
    event.stopPropagation()
    reveal(place)
  })
  page.addEventListener('keydown', (event) => {
    const link = event.target instanceof SVGElement ? event.target.closest<SVGElement>('a[data-place]') : null
    if (!link) return
    const place = placeOf(link)
    if ((event.key === 'Enter' || event.key === ' ') && place) reveal(place)
    else if (!move(link, event.key)) return
    event.preventDefault()
  })
}

function placeOf(target: EventTarget | null): ReportPlace | undefined {
  const holder = target instanceof Element ? target.closest('[data-place]') : null
  const [start, end] = (holder?.getAttribute('data-place') ?? '').split('-').map(Number)
  return end === undefined ? undefined : { start, end }
}

/** @returns false for keys that do not move */
function move(from: SVGElement, key: string): boolean {
  const links = [...(from.ownerSVGElement?.querySelectorAll<SVGElement>('a[data-place]') ?? [])]
  const index = links.indexOf(from)
  const next = nextIndex(key, index, links.length - 1)
  if (next === undefined) return false
  from.setAttribute('tabindex', '-1')
  links[next].setAttribute('tabindex', '0')
  links[next].focus()
  return true
}

function nextIndex(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, index + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
