// The form in which names are compared. The Java class muster.place.Folding must do exactly the same.
const LETTERS = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H',
  ı: 'i', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ə: 'a', Ə: 'A',
}
const SHORT_WORDS = { saint: 'St', sainte: 'Ste', fort: 'Ft', mount: 'Mt' }

/** ASCII with its case kept; points and apostrophes dropped, hyphens opened, "Saint" and "Fort" shortened. */
export function fold(name) {
  const ascii = [...name.normalize('NFD')]
    .filter((c) => !/\p{M}/u.test(c))
    .map((c) => LETTERS[c] ?? c)
    .join('')
    .replace(/[.'’‘ʻʼ`´]/g, '')
    .replace(/\s*,\s*/g, ', ')
    .replace(/[^A-Za-z0-9,&\u0080-\uffff]+/g, ' ')
    .trim()
  return ascii
    .split(' ')
    .map((word) => shorten(word))
    .join(' ')
}

function shorten(word) {
  const short = SHORT_WORDS[word.toLowerCase()]
  if (!short || word === word.toLowerCase()) {
    return word
  }
  return word === word.toUpperCase() ? short.toUpperCase() : short
}

export const isAscii = (folded) => /^[\x20-\x7e]+$/.test(folded)
