// How long it took from the decision to what was said, published and known: a strip of days for each.
import {scaleLinear} from 'd3';
import {svgElement as s} from './chart.js';
import {label, sample, shape} from './symbols.js';
import {capital, doer, figure, joined, happening} from './terms.js';
import {count, day} from './words.js';

const ROW = 40;
const CLOCKS = [
  {field: 'valid_day', words: 'so', symbol: 'diamond'},
  {field: 'said_day', words: 'said', symbol: 'circle'},
  {field: 'published_day', words: 'published', symbol: 'square'},
];

export const LEGEND = [
  {label: 'the day itself', symbol: () => sample('diamond')},
  {label: 'said', symbol: () => sample('circle')},
  {label: 'published', symbol: () => sample('square')},
];

/** What took place, in words. */
export function what(row) {
  if (row.of === 'figure') {
    return capital(joined(row.value, figure(row, {valued: true})));
  }
  return happening(row) + (doer(row)?.length < 50 ? `, by ${doer(row)}` : '');
}

/** Those of which days can be counted, the longest first. */
export function counted(rows) {
  return rows
    .filter((row) => row.valid_to_published !== null || row.said_to_published !== null)
    .sort((a, b) => (b.valid_to_published ?? b.said_to_published) - (a.valid_to_published ?? a.said_to_published));
}

export function strips(rows, width) {
  const most = Math.max(7, ...rows.map((row) => row.valid_to_published ?? row.said_to_published));
  const x = scaleLinear([0, most], [10, width - 170]);
  const height = rows.length * ROW + 24;
  const svg = s('svg', {class: 'lanes strips', width, height, viewBox: `0 0 ${width} ${height}`});
  for (const tick of x.ticks(Math.max(3, Math.floor(width / 160))).filter(Number.isInteger)) {
    svg.append(s('line', {x1: x(tick), x2: x(tick), y1: 18, y2: height, class: 'grid'}));
    svg.append(label(tick === 0 ? 'day 0' : count(tick, 'day'), x(tick), 12, 'start', 'tick'));
  }
  rows.forEach((row, index) => {
    const y = 24 + index * ROW;
    const stops = CLOCKS.filter(({field}) => row[field]);
    const start = row[stops[0].field];
    const at = (field) => x((Date.parse(row[field]) - Date.parse(start)) / 86_400_000);
    svg.append(label(shortened(what(row), width / 6.1), 4, y + 13, 'start'));
    const end = at('published_day');
    svg.append(s('line', {x1: at(stops[0].field), x2: end, y1: y + 25, y2: y + 25, class: 'stretch'}));
    // Clocks of one day stand beside each other, the earlier one first.
    const taken = new Map();
    for (const {field, symbol} of stops) {
      const px = at(field);
      const beside = taken.get(px) ?? 0;
      taken.set(px, beside + 1);
      const mark = s('g', {class: 'mark actual'});
      mark.append(shape(symbol, px + beside * 13, y + 25));
      svg.append(mark);
    }
    const days = row.valid_to_published ?? row.said_to_published;
    const beside = (taken.get(end) ?? 1) - 1;
    svg.append(label(`${count(days, 'day')}, ${day(start)}${days > 0 ? ` – ${day(row.published_day)}` : ''}`, end + 12 + beside * 13, y + 29, 'start', 'tick'));
  });
  return svg;
}

function shortened(words, letters) {
  return words.length <= letters ? words : `${words.slice(0, letters - 1)}…`;
}
