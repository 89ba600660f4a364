// Compiles the gazetteer: countries, divisions, districts and cities of GeoNames, and the hand-written lists.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommonWords } from './commonwords.mjs'
import { encode } from './encode.mjs'
import { fold, isAscii } from './fold.mjs'
import { cities, countryMiddles, countyMiddles, districts, divisions, rowsOf } from './sources.mjs'

const out = join(dirname(fileURLToPath(import.meta.url)), '../core/src/main/resources/muster/place/places.bin.gz')

const KIND = { COUNTRY: 0, STATE: 1, COUNTY: 2, CITY: 3, BASE: 4, SECTOR: 5, PORT_OF_ENTRY: 6, REGION: 7, WATER: 8,
  ISLAND: 9, BORDER: 10 }
/** How a name stands for a place: by itself, only behind another name ("Donna, Tex."), or as its people's name. */
const STANDING = { NAME: 0, CONTEXT: 1, DEMONYM: 2 }
/** Weighed against inhabitants where one name means several places. */
const WEIGHT = { [KIND.BASE]: 200_000, [KIND.SECTOR]: 200_000, [KIND.PORT_OF_ENTRY]: 120_000,
  [KIND.BORDER]: 200_000, [KIND.REGION]: 150_000, [KIND.ISLAND]: 150_000, [KIND.WATER]: 100_000 }
const COUNTRIES_WITH_DISTRICTS = new Set(
  'US CA MX DE GB IE AU NZ FR IT ES PT PL UA AT CH BE NL CZ SK HU RO GR TR JP PH PK IN BD MZ FJ HT DO HN GT SV PR'
    .split(' '))
/** How a district's name is dressed in its own language, which reports in English leave out. */
const DRESS = /^(Provincia de|Província de|Province of|Provincia di|Municipio de|City of|Borough of|Département de(?: la| l'|s)?|Département du) ?| \((NSW|Qld|Vic|WA|SA|Tas)\)$/g
/** Numbered rural municipalities: nobody writes of them by name. */
const NUMBERED = / No\. \d+$/
/** Codes of states that are no English word, so that they can stand alone. */
const SAFE_POSTAL_CODES = new Set('DC NH NJ NM NY NC ND RI SC SD WV TX'.split(' '))
const US_TERRITORIES = ['PR', 'GU', 'VI', 'AS', 'MP']
const MOST_PLACES_OF_ONE_NAME = 60

const common = new CommonWords()
const places = []
const memberships = []
const names = new Map()
const countries = new Map()
const states = new Map()
const counties = new Map()

function add(kind, name, rest = {}) {
  places.push({ kind, name, country: -1, admin1: -1, admin2: -1, population: 0, latitude: 0, longitude: 0, located: false,
    ...rest })
  const number = places.length - 1
  call(number, name)
  return number
}

function call(number, name, standing = STANDING.NAME) {
  const context = name.startsWith('~')
  const key = fold(context ? name.slice(1) : name)
  if (!key || !isAscii(key) || key.length > 120) {
    return
  }
  const means = names.get(key) ?? new Map()
  const stands = context ? STANDING.CONTEXT : standing
  means.set(number, Math.min(stands, means.get(number) ?? stands))
  names.set(key, means)
}

const listed = (field) => (field ? field.split(';').filter(Boolean) : [])

function addCountries() {
  const middles = countryMiddles()
  const atlasNames = { 'United States': 'United States of America', 'Bosnia and Herzegovina': 'Bosnia and Herz.',
    'North Macedonia': 'Macedonia', 'Ivory Coast': "Côte d'Ivoire", 'South Sudan': 'S. Sudan',
    'Dominican Republic': 'Dominican Rep.', 'Czech Republic': 'Czechia', 'Central African Republic': 'Central African Rep.',
    'Democratic Republic of the Congo': 'Dem. Rep. Congo', 'Republic of the Congo': 'Congo', 'East Timor': 'Timor-Leste' }
  for (const [code, name, aliases, demonyms] of rowsOf('countries.tsv')) {
    const middle = middles.get(atlasNames[name] ?? name)
    const number = add(KIND.COUNTRY, name, middle && { ...middle, located: true })
    countries.set(code, number)
    listed(aliases).forEach((alias) => call(number, alias))
    listed(demonyms).forEach((demonym) => call(number, demonym.replace('~', ''), STANDING.DEMONYM))
  }
  for (const code of US_TERRITORIES) {
    memberships.push([countries.get(code), countries.get('US')])
  }
}

function addDivisions() {
  const hand = new Map(rowsOf('divisions.tsv').map(([country, name, usual, aliases]) =>
    [`${country}.${name}`, { usual, aliases: listed(aliases) }]))
  const american = new Map(rowsOf('states.tsv').map((row) => [row[0], row]))
  for (const { code, name } of divisions()) {
    const [country] = code.split('.')
    if (!countries.has(country)) {
      continue
    }
    const state = country === 'US' ? american.get(code.slice(3)) : undefined
    const known = hand.get(`${country}.${name}`)
    hand.delete(`${country}.${name}`)
    const number = add(KIND.STATE, state?.[1] ?? (known?.usual || name), { country: countries.get(country) })
    states.set(code, number)
    known?.aliases.forEach((alias) => call(number, alias))
    if (state) {
      const postal = code.slice(3)
      call(number, SAFE_POSTAL_CODES.has(postal) ? postal : `~${postal}`)
      listed(state[2]).forEach((alias) => call(number, alias))
      listed(state[3]).forEach((demonym) => call(number, demonym, STANDING.DEMONYM))
    }
  }
  call(states.get('US.DC'), 'Washington')
  for (const missing of hand.keys()) {
    console.error(`divisions.tsv: GeoNames has no ${missing}`)
  }
}

function addDistricts() {
  const middles = countyMiddles()
  const fips = new Map([...middles.keys()].map((id) => [id, middles.get(id)]))
  const fipsOfState = stateNumbers()
  for (const { code, name } of districts()) {
    const [country, division] = code.split('.')
    const state = states.get(`${country}.${division}`)
    if (!COUNTRIES_WITH_DISTRICTS.has(country) || state === undefined || NUMBERED.test(name)) {
      continue
    }
    const middle = country === 'US' ? fips.get(fipsOfState[division] + code.split('.')[2]) : undefined
    counties.set(code, add(KIND.COUNTY, country === 'US' ? name : name.replace(DRESS, ''),
      { country: countries.get(country), admin1: state, ...(middle ? { ...middle, located: true } : {}) }))
  }
}

function stateNumbers() {
  const codes = ('AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 '
    + 'MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 '
    + 'TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56').split(' ')
  return Object.fromEntries(codes.map((code) => [code.slice(0, 2), code.slice(2)]))
}

function addCities() {
  const hand = rowsOf('cityaliases.tsv')
  for (const city of cities()) {
    const country = countries.get(city.country)
    if (country === undefined) {
      continue
    }
    const admin1 = states.get(`${city.country}.${city.division}`) ?? -1
    const admin2 = counties.get(`${city.country}.${city.division}.${city.district}`) ?? -1
    grow([country, admin1, admin2], city)
    if (admin1 === states.get('US.DC')) {
      if (city.name.startsWith('Washington')) {
        Object.assign(places[admin1], { latitude: city.latitude, longitude: city.longitude, located: true })
      }
      continue
    }
    if (common.neverACity(fold(city.name), city)) {
      continue
    }
    const rows = hand.filter(([name, code, division]) =>
      name === city.name && code === city.country && (!division || division === city.division) && city.population > 9000)
    const usual = rows.map((row) => row[3]).find(Boolean)
    const number = add(KIND.CITY, usual ?? city.name, { country, admin1, admin2, population: city.population,
      latitude: city.latitude, longitude: city.longitude, located: true })
    call(number, city.name)
    rows.flatMap((row) => listed(row[4])).forEach((alias) => call(number, alias))
  }
}

/** Countries, divisions and districts have the inhabitants of their cities, and lie where their largest city lies. */
function grow(numbers, city) {
  for (const place of numbers.filter((number) => number >= 0).map((number) => places[number])) {
    place.population += city.population
    if (!place.located && city.population >= (place.largest ?? 0)) {
      Object.assign(place, { largest: city.population, latitude: city.latitude, longitude: city.longitude })
    }
  }
}

/** The place that a hand-written list means by "TX", "Guam", "Victoria|AU" or "US-Mexico border". */
function meant(text, file, kinds = [KIND.COUNTRY, KIND.STATE, KIND.REGION, KIND.BORDER]) {
  const [name, qualifier] = text.split('|')
  if (states.has(`US.${name}`)) {
    return states.get(`US.${name}`)
  }
  if (name === 'US') {
    return countries.get('US')
  }
  const found = [...(names.get(fold(name)) ?? new Map()).entries()]
    .filter(([number, standing]) => standing !== STANDING.DEMONYM && kinds.includes(places[number].kind))
    .map(([number]) => number)
    .filter((number) => !qualifier || qualifies(places[number], qualifier))
    .sort(byWeight)
  if (found.length === 0) {
    console.error(`${file}: no ${text}`)
  }
  return found[0] ?? -1
}

const qualifies = (place, qualifier) => [states.get(`US.${qualifier}`), countries.get(qualifier)].includes(place.admin1)
  || place.country === countries.get(qualifier)
  || (place.admin1 >= 0 && places[place.admin1].name === qualifier)
  || (place.country >= 0 && places[place.country].name === qualifier)

const byWeight = (a, b) => weight(b) - weight(a) || a - b

function weight(number) {
  const place = places[number]
  switch (place.kind) {
    case KIND.COUNTRY:
      return 1e12 + place.population
    case KIND.STATE:
      return (place.country === countries.get('US') ? 1e11 : 0) + place.population
    case KIND.COUNTY:
      return place.population / 20
    case KIND.CITY:
      return place.population
    default:
      return WEIGHT[place.kind]
  }
}

/** Other ways to write the names of bases, as their own style has them. */
function baseForms(name) {
  const forms = [
    [/^(.*) Air Force Base$/, ['$1 AFB', '$1 Air Base']],
    [/^(.*) Space Force Base$/, ['$1 SFB']],
    [/^(.*) Air National Guard Base$/, ['$1 ANGB', '$1 Air Guard Base']],
    [/^(.*) Air Reserve Base$/, ['$1 ARB']],
    [/^Naval Air Station (.*)$/, ['NAS $1', '$1 Naval Air Station']],
    [/^Naval Station (.*)$/, ['NS $1', '$1 Naval Station']],
    [/^Naval Base (.*)$/, ['$1 Naval Base']],
    [/^Marine Corps Air Station (.*)$/, ['MCAS $1', '$1 Marine Corps Air Station']],
    [/^Marine Corps Base (.*)$/, ['MCB $1', '$1 Marine Corps Base']],
    [/^Marine Corps Recruit Depot (.*)$/, ['MCRD $1']],
    [/^Coast Guard Air Station (.*)$/, ['Air Station $1', 'U.S. Coast Guard Air Station $1']],
  ]
  return forms.filter(([form]) => form.test(name)).flatMap(([form, to]) => to.map((other) => name.replace(form, other)))
}

function addHandWritten(file, kind) {
  const rows = rowsOf(file)
  const added = []
  for (const [name, aliases, within, near] of rows) {
    if (kind === KIND.REGION && isDistrict(name, within)) {
      continue
    }
    const number = add(kind, name)
    added.push([number, within, near])
    const forms = [name, ...listed(aliases)]
    forms.forEach((alias) => call(number, alias))
    if (kind === KIND.BASE) {
      forms.flatMap(baseForms).forEach((alias) => call(number, alias))
    }
  }
  for (const [number, within, near] of added) {
    settle(number, listed(within), near, file)
  }
}

const divisionNamed = (name) => [...(names.get(fold(name)) ?? new Map()).keys()].find((it) => places[it].kind === KIND.STATE) ?? -1

/** Whether GeoNames has it already, as English counties often are. */
function isDistrict(name, within) {
  const first = listed(within)[0] ?? ''
  const outer = states.get(`US.${first}`) ?? divisionNamed(first)
  return [...(names.get(fold(name)) ?? new Map()).keys()].some((it) => places[it].kind === KIND.COUNTY
    && outer >= 0 && places[it].admin1 === outer)
}

function settle(number, within, near, file) {
  const place = places[number]
  const outer = within.filter((text) => !text.startsWith('>')).map((text) => meant(text, file)).filter((it) => it >= 0)
  outer.forEach((it) => memberships.push([number, it]))
  within.filter((text) => text.startsWith('>')).forEach((text) => memberships.push([meant(text.slice(1), file), number]))
  const inStates = outer.filter((it) => places[it].kind === KIND.STATE)
  const inCountries = new Set(outer.map((it) => (places[it].kind === KIND.COUNTRY ? it : places[it].country)))
  inCountries.delete(-1)
  place.admin1 = inStates.length === 1 ? inStates[0] : -1
  place.country = inCountries.size === 1 ? [...inCountries][0] : -1
  const city = near ? nearCity(near, place, file) : -1
  const where = [city, ...inStates, ...outer].find((it) => it >= 0)
  if (where !== undefined) {
    place.latitude = places[where].latitude
    place.longitude = places[where].longitude
  }
}

function nearCity(near, place, file) {
  const [name, qualifier] = near.split('|')
  const found = [...(names.get(fold(name)) ?? new Map()).keys()]
    .filter((number) => places[number].kind === KIND.CITY)
    .filter((number) => (qualifier ? qualifies(places[number], qualifier) : place.country < 0
      || places[number].country === place.country))
    .filter((number) => qualifier || place.admin1 < 0 || places[number].admin1 === place.admin1)
    .sort(byWeight)
  if (found.length === 0) {
    console.error(`${file}: no city ${near} for ${place.name}`)
  }
  return found[0] ?? -1
}

/** A district that is called like a city in it is never what a report in English means by the name. */
function hushNamesakeDistricts() {
  const us = countries.get('US')
  for (const means of names.values()) {
    const cityDivisions = new Set([...means.keys()].filter((it) => places[it].kind === KIND.CITY).map((it) => places[it].admin1))
    for (const number of [...means.keys()]) {
      const { kind, country, admin1 } = places[number]
      if (kind === KIND.COUNTY && country !== us && cityDivisions.has(admin1)) {
        means.delete(number)
      }
    }
  }
}

addCountries()
addDivisions()
addDistricts()
addCities()
addHandWritten('borders.tsv', KIND.BORDER)
addHandWritten('regions.tsv', KIND.REGION)
addHandWritten('districts.tsv', KIND.COUNTY)
addHandWritten('sectors.tsv', KIND.SECTOR)
addHandWritten('ports.tsv', KIND.PORT_OF_ENTRY)
addHandWritten('bases.tsv', KIND.BASE)
addHandWritten('islands.tsv', KIND.ISLAND)
addHandWritten('waters.tsv', KIND.WATER)
addHandWritten('towns.tsv', KIND.CITY)
hushNamesakeDistricts()

const order = (key) => key.toLowerCase() + '\u0000' + key
const sorted = [...names.entries()]
  .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
  .map(([key, means]) => {
    const numbers = [...means.keys()].sort(byWeight).slice(0, MOST_PLACES_OF_ONE_NAME)
    const leading = places[numbers[0]]
    return { key, flags: common.needsContext(key, leading, KIND) ? 1 : 0,
      postings: numbers.map((number) => (number << 2) | means.get(number)) }
  })
memberships.sort((a, b) => a[0] - b[0] || a[1] - b[1])
encode(out, sorted, places, memberships)
