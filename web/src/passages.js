// Sentences where they stand in their reports.
import {ask} from './api.js';
import {to} from './address.js';
import {h} from './dom.js';
import {marked} from './evidence.js';
import {day} from './words.js';

const AT_ONCE = 50;

/** Where claims stand, by id. */
export async function passages(ids, {known, signal}) {
  const found = new Map();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const {rows} = await ask('passages', {claims: all.slice(i, i + AT_ONCE).join(','), known}, {signal});
    rows.forEach((row) => found.set(row.id, row));
  }
  return found;
}

/** A sentence with its words marked, between the sentences next to it, with who says so. */
export function passage(row, heading) {
  return h(
    'figure',
    {class: 'passage'},
    heading,
    h(
      'blockquote',
      {},
      row.before && h('span', {class: 'around'}, row.before, ' '),
      h('span', {class: 'core'}, markedAt(row)),
      row.after && h('span', {class: 'around'}, ' ', row.after),
    ),
    h(
      'figcaption',
      {},
      h('strong', {}, row.source),
      row.outlet && row.outlet !== row.source && ` in ${row.outlet}`,
      (row.said ?? row.published) && `, ${day(row.said ?? row.published)}`,
      ' · ',
      opening(row, 'open in the report'),
      ' · ',
      h('a', {href: to('/why', {claim: row.id})}, 'why read so'),
    ),
  );
}

/** A link to a claim in its report. */
export function opening({report, id}, words) {
  return h('a', {href: to('/report', {report, claim: id})}, words);
}

function markedAt({sentence, sentence_begin, begin, end, quote}) {
  const from = begin - sentence_begin;
  const until = end - sentence_begin;
  if (from < 0 || until > sentence.length) {
    return marked(sentence, quote);
  }
  return [sentence.slice(0, from), h('mark', {}, sentence.slice(from, until)), sentence.slice(until)];
}
