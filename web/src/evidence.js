import {h} from './dom.js';
import {to} from './address.js';
import {day} from './words.js';

/** A sentence with the words that count marked, and who says it where and when. Opens in its report. */
export function evidence({sentence, quote, source, report, published, said, id}) {
  return h(
    'figure',
    {class: 'evidence'},
    h('blockquote', {}, marked(sentence ?? quote ?? '', quote)),
    h(
      'figcaption',
      {},
      [source, report && day(published ?? said)].filter(Boolean).join(', '),
      report && [' · ', h('a', {href: to('/report', {report, claim: id})}, `in ${report}`)],
    ),
  );
}

/** A sentence with the first occurrence of the words marked. */
export function marked(sentence, words) {
  const at = words ? sentence.indexOf(words) : -1;
  if (at < 0) {
    return [sentence];
  }
  return [sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length)];
}
