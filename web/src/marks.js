// The marks of charts and maps: each meaning has a shape besides its colour.
import {symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye} from 'd3';
import {svgElement} from './chart.js';

/** Of which force: the shape on the map, the colour everywhere. */
export const FORCES = [
  {component: 'active', label: 'active-duty', shape: symbolCircle},
  {component: 'guard', label: 'National Guard', shape: symbolSquare},
  {component: 'reserve', label: 'Reserve', shape: symbolTriangle},
  {component: null, label: 'not told which force', shape: symbolDiamond},
];

/** Who is nearest to the fact: the shape of a dot. */
export const VOICES = [
  {kinds: ['named'], label: 'a named person', shape: symbolCircle},
  {kinds: ['role'], label: 'somebody by their office', shape: symbolDiamond},
  {kinds: ['organisation', 'document'], label: 'an organisation or document', shape: symbolSquare},
  {kinds: ['anonymous'], label: 'unnamed', shape: symbolTriangle},
  {kinds: ['report', 'outlet'], label: 'the report itself', shape: symbolCross},
];

/** What happens: the shape of a mark on the time line. */
export const EVENTS = {decision: symbolStar, milestone: symbolWye};

/** The force of a row; the last where none is told. */
export function forceOf({component}) {
  return FORCES.find((force) => force.component === component) ?? FORCES.at(-1);
}

/** The kind of speaker of a figure. */
export function voiceOf({voice}) {
  return VOICES.find(({kinds}) => kinds.includes(voice)) ?? VOICES.at(-1);
}

/** A path of a shape with an area of so many square pixels. */
export function mark(shape, area, attributes = {}) {
  return svgElement('path', {d: symbol(shape, area)(), ...attributes});
}

/** A shape for a legend. */
export function sample(shape, attributes) {
  return () => svgElement('svg', {width: 16, height: 16, viewBox: '-8 -8 16 16'}, mark(shape, 80, attributes));
}
