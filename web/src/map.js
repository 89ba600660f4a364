// Where they are: a symbol for each place with a strength, sized by it. What counts a whole border or several places
// stands beside, since it is at no point; of a state it is an outline, so that it is not taken for more than its parts.
import {geoCentroid, geoConicEqualArea, geoEqualEarth, geoPath, max, mean, scaleSqrt} from 'd3';
import {feature, mesh} from 'topojson-client';
import {go, to} from './address.js';
import {chart, svgElement} from './chart.js';
import {h} from './dom.js';
import {FORCES, forceOf, mark, sample} from './marks.js';
import {counted, listed, place as printed, range, value, voice, where} from './picture/words.js';
import {table} from './table.js';
import {day, when} from './words.js';

const [EDGE, LARGEST] = [26, 30];
const [LEAST, MOST] = [280, 520];
const BESIDE = 'Of wider areas, or not on the map';
const MOST_LINES = 40;
const FAR = ['Alaska', 'Hawaii', 'Guam', 'American Samoa', 'Puerto Rico', 'United States Virgin Islands', 'Commonwealth of the Northern Mariana Islands'];
const AREAS = ['country', 'state', 'county', 'region'];
const US = 'United States of America';
const CALLED = {US, 'United States': US, Bosnia: 'Bosnia and Herz.', 'Czech Republic': 'Czechia'};

const files = {};

/** A map's outlines, asked for once. */
function outlines(name) {
  return (files[name] ??= fetch(document.body.dataset[name]).then((response) => response.json()));
}

/**
 * The map of some rows of strengths.
 *
 * rows: those that are in place, or last known; places: as the API has them; width: in pixels
 */
export async function map({rows, places, at, source, from, width}) {
  const known = new Map(places.map((place) => [place.name, place]));
  const drawn = rows.map((row) => ({row, at: pointOf(row, known)})).filter(({at}) => at);
  const beside = rows.filter((row) => !pointOf(row, known));
  const american = drawn.length === 0 ? places.some(inAmerica) : drawn.filter(({at}) => inAmerica(at)).length * 2 >= drawn.length;
  const world = await outlines('countries');
  const states = american ? await outlines('states') : null;
  const land = landOf(world, states);
  const border = beside.flatMap(({places}) => places).find(isBorder);
  const line = border && borderOf(border, world);
  const view = fitted(american, land, drawn, places, beside, width, line);
  const svg = svgElement('svg', {viewBox: `0 0 ${width} ${view.height}`, width, height: view.height, class: 'map'});
  background(svg, land, view);
  if (line) {
    svg.append(svgElement('path', {d: geoPath(view.projection)(line) ?? '', class: 'border'}));
  }
  points(svg, drawn, places, land, view);
  return chart({
    name: 'map',
    title: 'Where they are',
    sentence: sentence(drawn, beside, at),
    svg,
    legend: legend(drawn),
    source,
    interactive: true,
    beside: aside(beside),
    also: {title: BESIDE, lines: inLines(beside)},
    twin: twin(rows, from),
  });
}

function isBorder(name) {
  return name.endsWith(' border');
}

function inAmerica({name, country}) {
  return country === 'United States' || /^US-/.test(name);
}

/** The one place at which a row is counted, where it lies at a point or in an area that has one. */
function pointOf({places}, known) {
  const inside = places.filter((name) => !isBorder(name));
  const place = inside.length === 1 ? known.get(inside[0]) : null;
  return place && (place.latitude !== null || place.kind === 'state' || place.kind === 'country') ? place : null;
}

function landOf(world, states) {
  const countries = feature(world, world.objects.countries).features;
  return {
    countries: states ? countries.filter(({properties}) => properties.name !== US) : countries,
    states: states ? feature(states, states.objects.states).features : [],
  };
}

/** The outline of an area, if the maps have it. */
function areaOf({name, kind}, land) {
  const called = CALLED[name] ?? name;
  const among = kind === 'state' ? land.states : kind === 'country' ? land.countries : [];
  return among.find(({properties}) => properties.name === called);
}

/** The projection that shows all that is drawn, and the size of the picture. */
function fitted(american, land, drawn, places, beside, width, line) {
  const shown = drawn.map(({at}) => at);
  const held = new Set([...shown.flatMap(({state, name}) => [state, name]), ...beside.flatMap(({places}) => places)]);
  const outlined = american ? land.states : land.countries;
  const areas = outlined.filter(({properties}) => held.has(properties.name));
  const located = (shown.length > 0 ? shown : places).filter(({latitude}) => latitude !== null);
  const some = located.map(({longitude, latitude}) => ({type: 'Point', coordinates: [longitude, latitude]}));
  const alone = drawn.length === 0 && line;
  const enough = alone || areas.length > 0 || some.length > 1;
  const geometries = enough ? [...areas.map(({geometry}) => geometry), ...some] : outlined.filter(({properties}) => !FAR.includes(properties.name)).map(({geometry}) => geometry);
  const view = alone || {type: 'GeometryCollection', geometries};
  const middle = (alone ? geoCentroid(line)[0] : enough && mean(located, ({longitude}) => longitude)) || (american ? -96 : 0);
  const projection = american ? geoConicEqualArea().parallels([29.5, 45.5]).rotate([-middle, 0]) : geoEqualEarth().rotate([-middle, 0]);
  projection.fitWidth(width - 2 * EDGE, view);
  const [[, top], [, bottom]] = geoPath(projection).bounds(view);
  const height = Math.round(Math.min(MOST, Math.max(LEAST, bottom - top + 2 * EDGE)));
  projection.fitExtent([[EDGE, EDGE], [width - EDGE, height - EDGE]], view);
  return {projection: projection.clipExtent([[0, 0], [width, height]]), width, height};
}

function background(svg, land, {projection, width, height}) {
  const path = geoPath(projection);
  svg.append(svgElement('rect', {width, height, class: 'sea'}));
  for (const [name, features] of Object.entries(land)) {
    for (const each of features) {
      const d = path(each);
      if (d) {
        svg.append(svgElement('path', {d, class: name === 'states' ? 'state' : 'country'}));
      }
    }
  }
}

/** The names of states, where nothing else stands. */
function stateNames(svg, land, {projection, width, height}, taken, held) {
  const path = geoPath(projection);
  for (const each of land.states.filter(({properties}) => !held.has(properties.name))) {
    const [x, y] = path.centroid(each);
    const half = each.properties.name.length * 3.8;
    const box = [x - half, y - 10, x + half, y + 4];
    const free = taken.every((other) => overlap(box, other) === 0);
    if (free && x > half && x < width - half && y > 14 && y < height - 6 && path.area(each) > 3500) {
      svg.append(label(each.properties.name, x, y, 'area-name'));
    }
  }
}

/** The whole line of a border, for what is counted along all of it. */
function borderOf(name, world) {
  const sides = name.replace(/ border$/, '').split('-').map((side) => CALLED[side] ?? side);
  const line = mesh(world, world.objects.countries, (one, other) => one !== other && sides.includes(one.properties.name) && sides.includes(other.properties.name));
  return line.coordinates.length > 0 ? line : null;
}

function points(svg, drawn, places, land, view) {
  const {projection, width, height} = view;
  const path = geoPath(projection);
  const radius = scaleSqrt([0, max(drawn, ({row}) => row.best) ?? 1], [0, LARGEST]);
  const taken = [];
  const byPlace = Map.groupBy(drawn, ({at}) => at.name);
  const spots = [...byPlace].map(([name, all]) => {
    const area = areaOf(all[0].at, land);
    const [x, y] = area ? path.centroid(area) : projection([all[0].at.longitude, all[0].at.latitude]);
    return {name, all, wide: AREAS.includes(all[0].at.kind), x, y};
  });
  const named = new Set(byPlace.keys());
  for (const {name, kind, longitude, latitude} of places) {
    if (!named.has(name) && latitude !== null && !AREAS.includes(kind)) {
      const [x, y] = projection([longitude, latitude]) ?? [];
      if (x > 5 && x < width - 5 && y > 5 && y < height - 5) {
        svg.append(svgElement('circle', {cx: x, cy: y, r: 2, class: 'other-place'}, titled(printed(name))));
      }
    }
  }
  spots.sort((one, other) => size(other) - size(one));
  spots.forEach((spot) => symbols(svg, spot, radius, taken));
  spots.forEach((spot) => svg.append(...names(spot, view, taken)));
  stateNames(svg, land, view, taken, named);
}

function size({all}) {
  return Math.max(...all.map(({row}) => row.best ?? 0));
}

/** The forces at a place side by side, as one link that filters by the place. */
function symbols(svg, spot, radius, taken) {
  const rows = latestOfEach(spot.all.map(({row}) => row));
  const widths = rows.map((row) => Math.max(5, radius(row.best)));
  let x = spot.x - widths.reduce((sum, width) => sum + width, 0) + widths[0];
  const told = rows.map((row) => `${value(row)} ${counted(row)}`).join(' and ');
  const link = svgElement('a', {href: to('/', {place: spot.name}), class: spot.wide ? 'spot wide' : 'spot', 'aria-label': `${printed(spot.name)}: ${told}`});
  link.append(titled(`${printed(spot.name)}: ${told}`));
  rows.forEach((row, index) => {
    link.append(mark(forceOf(row).shape, Math.PI * widths[index] ** 2, {transform: `translate(${x},${spot.y})`, class: row.component ?? 'other'}));
    x += widths[index] + (widths[index + 1] ?? 0) + 2;
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go({place: spot.name});
  });
  spot.width = widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1);
  spot.height = Math.max(...widths);
  spot.rows = rows;
  taken.push([spot.x - spot.width, spot.y - spot.height, spot.x + spot.width, spot.y + spot.height]);
  svg.append(link);
}

/** Of each force the latest number, of those the largest: its parts and what it was before are not drawn besides. */
function latestOfEach(rows) {
  const order = (one, other) => (other.at ?? '').localeCompare(one.at ?? '') || other.best - one.best;
  return FORCES.map((force) => rows.filter((row) => forceOf(row) === force).sort(order)[0]).filter(Boolean);
}

/** The name and the numbers of a place where there is most room. */
function names(spot, view, taken) {
  const lines = [printed(spot.name), spot.rows.map(value).join(' / ')];
  const wide = Math.max(...lines.map((line) => line.length)) * 6.6 + 4;
  const tries = [
    [spot.x + spot.width + 5, spot.y, 'start'],
    [spot.x - spot.width - 5, spot.y, 'end'],
    [spot.x, spot.y - spot.height - 18, 'middle'],
    [spot.x, spot.y + spot.height + 12, 'middle'],
    [spot.x + spot.width + 5, spot.y - 26, 'start'],
    [spot.x + spot.width + 5, spot.y + 26, 'start'],
    [spot.x - spot.width - 5, spot.y - 26, 'end'],
    [spot.x + spot.width + 5, spot.y - 14, 'start'],
    [spot.x + spot.width + 5, spot.y + 14, 'start'],
    [spot.x - spot.width - 5, spot.y - 14, 'end'],
    [spot.x - spot.width - 5, spot.y + 14, 'end'],
    [spot.x - spot.width - 5, spot.y + 26, 'end'],
  ].map(([x, y, anchor]) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    const box = [left, y - 13, left + wide, y + 16];
    const outside = Math.max(0, -box[0]) + Math.max(0, box[2] - view.width) + Math.max(0, -box[1]) + Math.max(0, box[3] - view.height);
    return {x, y, anchor, box, cost: outside * 1000 + taken.reduce((sum, other) => sum + overlap(box, other), 0)};
  });
  const best = tries.reduce((one, other) => (other.cost < one.cost ? other : one));
  taken.push(best.box);
  return [
    label(lines[0], best.x, best.y - 2, 'place-name', best.anchor),
    label(lines[1], best.x, best.y + 12, 'place-number', best.anchor),
  ];
}

function overlap(one, other) {
  const [w, hh] = [Math.min(one[2], other[2]) - Math.max(one[0], other[0]), Math.min(one[3], other[3]) - Math.max(one[1], other[1])];
  return w > 0 && hh > 0 ? w * hh : 0;
}

function label(words, x, y, name, anchor = 'middle') {
  const element = svgElement('text', {x, y, class: name, 'text-anchor': anchor});
  element.textContent = words;
  return element;
}

function titled(words) {
  const element = svgElement('title');
  element.textContent = words;
  return element;
}

function sentence(drawn, beside, at) {
  const largest = drawn.map(({row}) => row).sort((one, other) => other.best - one.best)[0];
  const many = new Set(drawn.map(({at}) => at.name)).size;
  const wide = beside.length > 0 ? ` ${beside.length === 1 ? 'One number is' : `${beside.length} numbers are`} of no single place and ${beside.length === 1 ? 'stands' : 'stand'} beside the map.` : '';
  return largest
    ? `Strengths on ${day(at)} at ${many === 1 ? 'one place' : `${many} places`}, the largest ${value(largest)} ${counted(largest)} ${where(largest.places)}.${wide}`
    : `No strength of ${day(at)} is told of a single place.${wide}`;
}

function legend(drawn) {
  const shapes = FORCES.filter((force) => drawn.some(({row}) => forceOf(row) === force));
  return [
    ...shapes.map(({shape, label, component}) => ({label, symbol: sample(shape, {class: `solid ${component ?? 'other'}`})})),
    ...(drawn.some(({at}) => AREAS.includes(at.kind)) ? [{label: 'outline: somewhere in the area, parts included', symbol: sample(FORCES[0].shape, {class: 'hollow other'})}] : []),
  ];
}

/** What is at no point of the map. */
function aside(rows) {
  return (
    rows.length > 0 &&
    h(
      'div',
      {class: 'beside-map'},
      h('h3', {}, BESIDE),
      h('ul', {}, largestFirst(rows).map((row) => h('li', {}, h('a', {href: `#${row.cell}`}, `${value(row)} ${counted(row)}`), rest(row)))),
    )
  );
}

/** The same as text; where they are very many, the first of them, and how many more. */
function inLines(rows) {
  const shown = rows.length > MOST_LINES + 1 ? MOST_LINES : rows.length;
  const lines = largestFirst(rows).slice(0, shown).map((row) => `${value(row)} ${counted(row)}${rest(row)}`);
  return shown < rows.length ? [...lines, `and ${rows.length - shown} more`] : lines;
}

function largestFirst(rows) {
  return rows.toSorted((one, other) => other.best - one.best);
}

function rest(row) {
  return `${row.scope ? `, ${row.scope}` : ''}${row.places.length > 0 ? ` ${where(row.places)}` : ', where is not told'}`;
}

function twin(rows, from) {
  return table(
    [
      {label: 'Where', value: ({places}) => listed(places.map(printed)) || 'not told'},
      {label: 'What', value: (row) => [counted(row), row.scope].filter(Boolean).join(', ')},
      {label: 'How many', numeric: true, value},
      {label: 'Range', numeric: true, value: range},
      {label: 'As of', value: (row) => when(row.at)},
      {label: 'Who says', wide: true, value: (row) => voice(row.source)},
    ],
    rows,
    {caption: 'Strengths by place', from},
  );
}
