// The marks of the lanes, in the chart and in its legend: their shape and filling tell them apart, never colour alone.
import {svgElement as s} from './chart.js';

/** A mark around a point. */
export function shape(symbol, x, y) {
  switch (symbol) {
    case 'square':
      return s('rect', {x: x - 5, y: y - 5, width: 10, height: 10, class: 'shape'});
    case 'diamond':
      return s('path', {d: `M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z`, class: 'shape'});
    case 'triangle':
      return s('path', {d: `M${x},${y - 6}l6.5,11h-13z`, class: 'shape'});
    case 'dot':
      return s('circle', {cx: x, cy: y, r: 4.5, class: 'shape'});
    default:
      return s('circle', {cx: x, cy: y, r: 5.5, class: 'shape'});
  }
}

/** Words in a chart. */
export function label(words, x, y, anchor, kind = 'words') {
  const element = s('text', {x, y, 'text-anchor': anchor, class: kind});
  element.textContent = words;
  return element;
}

/** A mark for the legend. */
export function sample(symbol, firmness = 'actual') {
  const svg = framed();
  const group = s('g', {class: `mark ${firmness}`});
  group.append(shape(symbol, 8, 8));
  svg.append(group);
  return svg;
}

/** A bar for the legend. */
export function bar(state) {
  const svg = framed();
  const group = s('g', {class: `bar ${state}`});
  group.append(s('rect', {x: 0, y: 4, width: 16, height: 7}));
  svg.append(group);
  return svg;
}

/** A stretch left out, for the legend. */
export function band() {
  const svg = framed();
  svg.append(s('rect', {x: 3, y: 0, width: 10, height: 16, class: 'gap'}));
  return svg;
}

function framed() {
  return s('svg', {width: 16, height: 16, viewBox: '0 0 16 16', class: 'lanes sample', 'aria-hidden': 'true'});
}
