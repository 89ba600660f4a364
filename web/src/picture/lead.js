// The picture in one sentence: the strengths of the day, who says so, and how much is disputed or not known.
import {h} from '../dom.js';
import {count, day, when} from '../words.js';
import {amount, listed, range, voice, where} from './words.js';

/** The sentence. rows are those of the picture; beside is for what bears on them, which may be told later. */
export function lead({at, rows, places}, beside) {
  const there = wholes(rows, 'there', places);
  const told = there.length > 0 ? there : wholes(rows, 'last-known', places);
  return h(
    'p',
    {class: 'lead'},
    told.length === 0 && `No number of troops is known of ${day(at)}. `,
    told.length > 0 && there.length === 0 && `Of the two months before ${day(at)}, no count of troops is known. Last known: `,
    told.map((row, index) => [index > 0 && '; ', clause(row, at, index === 0 && there.length > 0)]),
    told.length > 0 && '. ',
    beside,
  );
}

/** For each force its count of the widest area, of those the latest, of those the largest. No parts and no plans. */
export function wholes(rows, section, places) {
  const heads = rows.filter((row) => row.section === section && row.subject === 'troops' && row.best !== null && !row.derived && !row.parent);
  const reach = new Map(heads.map((row) => [row, reachOf(row, places)]));
  heads.sort((one, other) => reach.get(other) - reach.get(one) || other.at.localeCompare(one.at) || other.best - one.best);
  const chosen = [...new Set(heads.map(({component}) => component))].map((component) => heads.find((row) => row.component === component));
  const named = chosen.filter(({component}) => component).sort((one, other) => other.best - one.best);
  const all = chosen.find(({component}) => !component);
  // What counts all forces, or does not say which, is told only where it is more than any of them.
  return (all && named.every(({best}) => best < all.best) ? [all, ...named] : named).slice(0, 3);
}

/** How many of the places that are told of lie where a row is counted; a border beside other places narrows them. */
export function reachOf(row, places) {
  const inner = row.places.filter((name) => !name.endsWith(' border'));
  const outer = inner.length > 0 ? inner : row.places;
  return places.filter(({name, within}) => outer.includes(name) || within.some((each) => outer.includes(each))).length;
}

function clause(row, at, first) {
  const bounds = range(row);
  return [
    first && `On ${day(at)}, `,
    h('a', {class: 'amount', href: `#${row.cell}`}, amount(row)),
    bounds && ` (${bounds})`,
    ` were ${where(row.places) || 'there'}`,
    row.at === at ? ',' : ` as of ${when(row.at)},`,
    ` according to ${voice(row.source)}`,
    row.dissent.length > 0 && `, though ${listed(row.dissent.slice(0, 2).map(({source, value}) => `${voice(source)} ${/[^s']s$/.test(source) ? 'say' : 'says'} ${value}`))}`,
  ];
}

/** How much bears on the numbers, behind them. */
export function besideThem(findings, unknowns) {
  const parts = [
    findings > 0 &&
      h('a', {href: '#findings'}, `${count(findings, 'finding')} ${findings === 1 ? 'bears' : 'bear'} on these numbers`),
    unknowns > 0 && h('a', {href: '#unknowns'}, `${count(unknowns, 'thing')} ${unknowns === 1 ? 'is' : 'are'} said not to be known or so`),
  ].filter(Boolean);
  return parts.length > 0 && [parts[0], parts[1] && [', ', parts[1]], '.'];
}

