// The world with the countries that the article mentions. Shapes are Natural Earth's, of the package world-atlas.

import { geo, plot, text } from '@observablehq/plot'
import {
  geoArea,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  type ExtendedFeature,
  type GeoGeometryObjects,
  type GeoProjection,
} from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json'
import type { ArticleReport, ReportCountry } from '../../../server/protocol/report'
import { addressOf, finished, TYPE } from './chart'
import { count } from './elements'

type Shape = ExtendedFeature<GeoGeometryObjects> & { readonly id?: string | number }

const ANTARCTICA = '010'

// The compiler takes what a JSON file holds for looser than it is.
const { features } = feature(atlas as never, atlas.objects.countries as never) as unknown as { features: Shape[] }
const world = { type: 'FeatureCollection' as const, features: features.filter(({ id }) => id !== ANTARCTICA) }
const shapes: ReadonlyMap<string, Shape> = new Map(features.map((shape) => [String(shape.id), shape]))

/** True where the map has a shape for the country: at its scale the smallest have none. */
export function isOnMap({ numeric }: ReportCountry): boolean {
  return numeric !== undefined && shapes.has(numeric)
}

interface Marked {
  readonly country: ReportCountry
  readonly shape: Shape
}

interface Frame {
  readonly projection: GeoProjection
  readonly width: number
  readonly height: number
}

export function worldMap(report: ArticleReport, width: number): SVGSVGElement {
  const mapped = report.countries.filter(isOnMap)
  const most = Math.max(1, ...mapped.map(({ mentions }) => mentions))
  const marked: readonly Marked[] = mapped.map((country) => ({ country, shape: shapes.get(country.numeric ?? '')! }))
  const height = Math.round(width * 0.46)
  const projection = geoEqualEarth().fitSize([width, height], world)
  const words = ({ country: { name, mentions } }: Marked) => `${name}, ${count(mentions, 'mention')}`
  const drawing = plot({
    width,
    height,
    margin: 0,
    style: TYPE,
    projection: () => projection,
    opacity: { type: 'identity' },
    marks: [
      geo(world, { fill: 'var(--land)', stroke: 'var(--page)', strokeWidth: 0.6 }),
      geo(marked, {
        geometry: ({ shape }: Marked) => shape,
        fill: 'var(--place)',
        fillOpacity: ({ country }: Marked) => 0.45 + 0.55 * Math.sqrt(country.mentions / most),
        stroke: 'var(--ink)',
        strokeWidth: 0.8,
        href: ({ country }: Marked) => addressOf(country.first),
        ariaLabel: words,
        title: words,
      }),
      text(labelled(marked, { projection, width, height }), {
        // Plot wants places on the globe, and finds the same pixels again.
        x: ({ x, y }: Label) => projection.invert!([x, y])![0],
        y: ({ x, y }: Label) => projection.invert!([x, y])![1],
        text: 'name',
        fill: 'var(--ink)',
        stroke: 'var(--page)',
        strokeWidth: 3,
        fontSize: 11,
        pointerEvents: 'none',
      }),
    ],
  })
  return finished(drawing, `Map of the world with ${mapped.map(({ name }) => name).join(', ')}.`)
}

/** A name's middle on the drawing, in pixels. */
interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Names for as many as have room, those mentioned most first: names over names cannot be read. */
function labelled(marked: readonly Marked[], { projection, width, height }: Frame): Label[] {
  const labels: (Label & { readonly half: number })[] = []
  for (const { country, shape } of marked) {
    const half = country.name.length * 3.2 + 3
    const neighbours = marked
      .filter((other) => other.country !== country)
      .map((other) => geoPath(projection).bounds(largestPiece(other.shape)))
      .filter(([[left], [right]]) => right - left < SMALL)
    const isFree = ({ x, y }: { readonly x: number; readonly y: number }) =>
      // A name on the country beside would seem to be that one's.
      neighbours.every(
        ([[left, top], [right, bottom]]) => x + half < left || right < x - half || y + 6 < top || bottom < y - 6,
      ) &&
      half <= x &&
      x <= width - half &&
      8 <= y &&
      y <= height - 8 &&
      labels.every((other) => Math.abs(other.y - y) > 13 || Math.abs(other.x - x) > other.half + half)
    const place = placesFor(shape, half, projection).find(isFree)
    if (place) labels.push({ name: country.name, ...place, half })
  }
  return labels
}

/** Pixels; larger countries hold a neighbour's name without being taken for it. */
const SMALL = 60

/** Inside a country that is wide enough, else right or left of it, or under it. */
function placesFor(shape: Shape, half: number, projection: GeoProjection): readonly { x: number; y: number }[] {
  const piece = largestPiece(shape)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(piece)
  const [x, y] = projection(geoCentroid(piece)) ?? [-1, -1]
  if (2 * half <= right - left && 14 <= bottom - top) return [{ x, y }]
  return [
    { x: right + half + 2, y },
    { x: left - half - 2, y },
    { x, y: bottom + 9 },
    { x, y: top - 9 },
  ]
}

/** The middle of all pieces lies in the sea for many a country. */
function largestPiece({ geometry }: Shape): GeoGeometryObjects {
  if (geometry.type !== 'MultiPolygon') return geometry
  const [largest] = [...geometry.coordinates].sort((a, b) => geoArea(polygon(b)) - geoArea(polygon(a)))
  return polygon(largest)
}

function polygon(coordinates: number[][][]): GeoGeometryObjects {
  return { type: 'Polygon', coordinates }
}
