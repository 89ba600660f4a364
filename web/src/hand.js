// What people entered by hand is marked as theirs: who entered it, and what it rests on.
import {to} from './address.js';
import {ask} from './api.js';
import {h} from './dom.js';
import {day} from './words.js';

/** The entries by hand that are known, by the name of their report. */
export async function entriesByHand({known, signal}) {
  const {rows} = await ask('reports', {known, limit: 5000}, {signal});
  return new Map(rows.filter(({rests_on}) => rests_on === 'hand').map((row) => [row.report, row]));
}

/** Where a row comes from: a person's entry, or a sentence in a report. One click from what it rests on. */
export function origin({report, source, published, id}, byHand) {
  const entry = byHand.get(report);
  if (!entry) {
    return [h('a', {href: to('/report', {report, claim: id})}, source?.length > 0 ? source : report), published && h('span', {class: 'small'}, `, ${day(published)}`)];
  }
  return h(
    'span',
    {class: 'by-hand'},
    h('span', {class: 'badge strong'}, 'by hand'),
    ` ${entry.outlet}, ${day(entry.published)} `,
    h('a', {href: to('/why', {claim: id})}, entry.title ? `on ${entry.title}` : 'the entry'),
  );
}
