// Writes the compiled gazetteer; muster.place.GazetteerFile reads it and documents the layout.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const MAGIC = 0x4d504c31 // "MPL1"

/**
 * @param names sorted; each {key, flags, postings: [place number << 2 | standing]}
 * @param places each {kind, country, admin1, admin2 (place numbers or -1), population, latitude, longitude, name}
 * @param memberships pairs [inner, outer] of place numbers
 */
export function encode(file, names, places, memberships) {
  const chunks = []
  const int = (value) => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32BE(value)
    chunks.push(bytes)
  }
  const column = (values, width) => {
    const bytes = Buffer.alloc(values.length * width)
    values.forEach((value, i) => {
      if (width === 1) bytes.writeUInt8(value, i)
      else if (width === 2) bytes.writeInt16BE(value > 32767 ? value - 65536 : value, 2 * i)
      else bytes.writeInt32BE(value, 4 * i)
    })
    chunks.push(bytes)
  }
  const strings = (values) => {
    const encoded = values.map((value) => Buffer.from(value, 'utf8'))
    int(encoded.reduce((sum, bytes) => sum + bytes.length, 0))
    column(encoded.map((bytes) => bytes.length), 1)
    chunks.push(...encoded)
  }
  const numberOfKey = new Map(names.map((name, i) => [name.key, i]))
  const spellings = [...new Set(places.map((place) => place.name).filter((name) => !numberOfKey.has(name)))].sort()
  const numberOfSpelling = new Map(spellings.map((spelling, i) => [spelling, i]))

  int(MAGIC)
  int(names.length)
  int(spellings.length)
  int(places.length)
  int(memberships.length)
  int(names.reduce((sum, name) => sum + name.postings.length, 0))
  strings(names.map((name) => name.key))
  strings(spellings)
  column(names.map((name) => name.flags), 1)
  column(names.map((name) => name.postings.length), 1)
  column(names.flatMap((name) => name.postings), 4)
  column(places.map((place) => place.kind), 1)
  column(places.map((place) => place.country & 0xffff), 2)
  column(places.map((place) => place.admin1 & 0xffff), 2)
  column(places.map((place) => place.admin2 & 0xffff), 2)
  column(places.map((place) => place.population), 4)
  column(places.map((place) => Math.round(place.latitude * 300)), 2)
  column(places.map((place) => Math.round(place.longitude * 180)), 2)
  column(places.map((place) => numberOfKey.get(place.name) ?? ~numberOfSpelling.get(place.name)), 4)
  column(memberships.map(([inner]) => inner), 4)
  column(memberships.map(([, outer]) => outer), 4)

  const raw = Buffer.concat(chunks)
  const packed = gzipSync(raw, { level: 9 })
  writeFileSync(file, packed)
  console.error(`${places.length} places, ${names.length} names, ${memberships.length} memberships; `
    + `${raw.length} bytes, packed ${packed.length}`)
}
