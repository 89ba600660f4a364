// Tells which names of places are also ordinary words or people's names, and which villages had better be left out.
import { lexiconRows, wordsOf } from './sources.mjs'

/** Below this a foreign village whose name is an English word or a person's name only makes mistakes. */
const LEAST_INHABITANTS_OF_A_NAMESAKE = 15_000
const ENGLISH_SPEAKING = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'PR', 'FJ', 'BS'])
/** So well known that the word or the person is the rarer reading. */
const WELL_KNOWN = new Set(
  `houston dallas austin phoenix boston denver buffalo cleveland paris london manila panama havana berlin portland
  seattle chicago miami memphis detroit philadelphia sacramento oakland tampa orlando nashville baltimore atlanta
  minneapolis cincinnati pittsburgh anchorage honolulu brownsville laredo edinburg tucson yuma toronto edmonton calgary
  vancouver ottawa winnipeg montreal brisbane melbourne perth manchester birmingham liverpool leeds glasgow edinburgh
  lima delhi moscow geneva vienna hamburg frankfurt`
    .split(/\s+/))
const COUNTRIES_THAT_ARE_NAMES = new Set(['chad', 'jordan', 'turkey'])

export class CommonWords {
  constructor() {
    this.never = wordsOf('words.txt')
    this.people = wordsOf('people.txt')
    this.lexicon = new Set(lexiconRows().map(([lemma]) => lemma))
  }

  isWord(lower) {
    const stems = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ed$/, ''),
      lower.replace(/ing$/, ''), lower.replace(/ies$/, 'y')]
    return this.never.has(lower) || stems.some((stem) => stem.length > 2 && this.lexicon.has(stem))
  }

  neverACity(key, { country, population }) {
    const lower = key.toLowerCase()
    if (key.length < 3) {
      return true
    }
    if (this.never.has(lower)) {
      return !(ENGLISH_SPEAKING.has(country) && population > LEAST_INHABITANTS_OF_A_NAMESAKE)
    }
    const namesake = !lower.includes(' ') && (this.isWord(lower) || this.people.has(lower))
    return namesake && !ENGLISH_SPEAKING.has(country) && population < LEAST_INHABITANTS_OF_A_NAMESAKE
  }

  needsContext(key, place, KIND) {
    const lower = key.toLowerCase()
    if (place.kind === KIND.COUNTRY) {
      return COUNTRIES_THAT_ARE_NAMES.has(lower)
    }
    if (WELL_KNOWN.has(lower) || (place.kind === KIND.STATE && place.admin1 < 0 && place.population > 500_000
        && !this.people.has(lower) && !this.isWord(lower))) {
      return false
    }
    const known = (word) => this.isWord(word) || this.people.has(word)
    const words = lower.split(' ')
    if (words.length === 1) {
      return known(lower)
    }
    return place.kind === KIND.CITY && place.population < 5_000 && words.every(known)
  }
}
