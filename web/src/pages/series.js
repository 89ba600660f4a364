import {asked, go} from '../address.js';
import {ask} from '../api.js';
import {chart, svgElement} from '../chart.js';
import {fill, h} from '../dom.js';
import {evidence} from '../evidence.js';
import {EVENTS, FORCES, sample, VOICES, voiceOf} from '../marks.js';
import {page} from '../page.js';
import {place as printed, upper, voice} from '../picture/words.js';
import {describe, draw} from '../series/draw.js';
import {dated} from '../series/time.js';
import {eventsOf, linesOf, sentenceOf} from '../series/select.js';
import {table} from '../table.js';
import {count, day, number, plain, span, when} from '../words.js';

const RUNGS = ['needed', 'requested', 'considered', 'planned', 'authorized', 'ordered', 'prepared', 'en-route', 'assigned', 'staging', 'in-place', 'at-headquarters', 'on-the-line', 'returning'];

page(async (context) => {
  const {signal, mission, known, at} = context;
  const {place, component, rung, source} = asked();
  const parameters = {...context.base, place, component, rung};
  const [series, reported, timeline, places] = await Promise.all([
    ask('series', parameters, {signal}),
    ask('reported', {...parameters, source, limit: 5000}, {signal}),
    ask('timeline', context.base, {signal}),
    ask('places', {mission, known}, {signal}),
  ]);
  const lines = linesOf(series.rows, places.places, asked());
  const cells = new Set(lines.map(({cell}) => cell));
  const dots = reported.rows.filter((row) => row.reading === 'level' && cells.has(row.cell) && row.at && row.at.slice(0, 10) <= at);
  context.cite(dots.map(({id}) => id));
  return [filters(places.places, reported.rows), drawn(lines, dots, timeline.rows, context, parameters, series.rows, reported.rows)];
});

function drawn(lines, dots, timeline, {at, ledger}, parameters, series, reported) {
  const first = [...lines.flatMap(({steps}) => steps.map(({from}) => from)), ...dots.map((dot) => dot.at)].sort()[0];
  if (!first) {
    return h('p', {class: 'nothing'}, 'No strength is known of this. Another place, component or step may have some.');
  }
  const panel = h('div', {class: 'pointed', 'aria-live': 'polite'}, hint());
  const events = eventsOf(timeline, first, at);
  const svg = draw({lines, dots, events, until: at, width: Math.max(340, Math.min(1352, document.getElementById('content').clientWidth)), told: (each) => fill(panel, tell(each))});
  return chart({
    name: 'series',
    title: 'How many, over time',
    sentence: sentenceOf(lines, dots, {from: dated(first).toISOString().slice(0, 10), until: at}, {number, day, count, when}),
    svg,
    legend: legend(lines, dots, events),
    source: `Muster, ${count(ledger.reports, 'report')}, to ${day(at)}. Additions and withdrawals are no levels and are not drawn.`,
    interactive: true,
    beside: panel,
    twin: twin(parameters, series, reported),
  });
}

function hint() {
  return h('p', {class: 'nothing'}, 'Point at a dot to read its sentence, or go to one with Tab and on with the arrow keys. Enter opens its report.');
}

function tell(each) {
  return [h('p', {class: 'small'}, each.lane ? `${upper(each.words)} · ${when(each.day ?? each.placed)}${each.fate ? ` · ${plain(each.fate)}` : ''}` : `${upper(describe(each))} (${voiceOf(each).label})`), evidence(each)];
}

function legend(lines, dots, events) {
  const forces = FORCES.filter(({component}) => [...lines.map(({colour}) => colour), ...dots.map((dot) => dot.component ?? 'other')].includes(component ?? 'other'));
  const voices = VOICES.filter((kind) => dots.some((dot) => voiceOf(dot) === kind));
  const stroke = (name) => () => svgElement('svg', {width: 22, height: 16, viewBox: '0 0 22 16'}, svgElement('line', {x1: 0, x2: 22, y1: 8, y2: 8, class: name}));
  const kinds = new Set(lines.map(({kind}) => kind));
  return [
    ...forces.map(({component, label}) => ({label, symbol: stroke(`step level ${component ?? 'other'}`)})),
    kinds.has('plan') && {label: 'planned or ordered', symbol: stroke('step plan other')},
    kinds.has('ceiling') && {label: 'authorized', symbol: stroke('step ceiling other')},
    ...voices.map(({label, shape}) => ({label, symbol: sample(shape, {class: 'solid other'})})),
    dots.some(({status}) => status !== 'in-place') && {label: 'hollow: no count of those there', symbol: sample(VOICES[0].shape, {class: 'hollow-sample other'})},
    events.some(({lane}) => lane === 'Decisions') && {label: 'decision', symbol: sample(EVENTS.decision, {class: 'solid other'})},
    events.some(({lane}) => lane === 'Milestones') && {label: 'milestone', symbol: sample(EVENTS.milestone, {class: 'solid other'})},
  ].filter(Boolean);
}

function twin(parameters, series, reported) {
  const {source} = asked();
  const places = (row) => row.places.map(printed).join(', ');
  const force = (row) => [row.component, row.service, row.scope].filter(Boolean).map(plain).join(', ');
  return [
    table(
      [
        {label: 'From', value: ({from}) => day(from)},
        {label: 'To', value: ({to}) => (to ? day(to) : 'the day asked')},
        {label: 'How many', numeric: true, value: ({best}) => number(best)},
        {label: 'Range', numeric: true, value: ({low, best, high}) => span(low, best, high)},
        {label: 'State', value: ({rung, status}) => plain(rung ?? status)},
        {label: 'Force', value: force},
        {label: 'Where', value: places},
        {label: 'Stands', value: ({standing}) => plain(standing)},
        {label: 'Who says', wide: true, value: (row) => upper(voice(row.source))},
      ],
      series,
      {caption: 'Steps of every series of this place, component and step, drawn or not', from: {name: 'series', parameters}},
    ),
    table(
      [
        {label: 'Of the day', value: (row) => when(row.at)},
        {label: 'How many', numeric: true, value: ({low, high}) => span(low, low, high)},
        {label: 'State', value: ({rung, status}) => plain(rung ?? status)},
        {label: 'Force', value: force},
        {label: 'Where', value: places},
        {label: 'Who says', value: (row) => upper(voice(row.source))},
        {label: 'Sentence', wide: true, value: ({sentence}) => sentence},
      ],
      reported,
      {caption: 'Every figure as reported, drawn or not', from: {name: 'reported', parameters: {...parameters, source}}},
    ),
  ];
}

/** Component, place, rung and source, in the address. */
function filters(places, reported) {
  const counted = places.filter(({figures, name}) => figures > 0 || name === asked().place).sort((one, other) => other.figures - one.figures);
  const sources = [...new Set([asked().source, ...reported.map(({source}) => source)].filter(Boolean))].sort();
  const choice = (name, label, all, options) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        {id: `by-${name}`, onchange: (event) => go({[name]: event.target.value || null})},
        h('option', {value: ''}, all),
        options.map(([value, words]) => h('option', {value, selected: value === asked()[name]}, words)),
      ),
    );
  return h(
    'form',
    {class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault()},
    choice('component', 'Component', 'all components', [['active', 'active duty'], ['guard', 'National Guard'], ['reserve', 'Reserve']]),
    choice('place', 'Place', 'the whole area', counted.map(({name, figures}) => [name, `${printed(name)} (${figures})`])),
    choice('rung', 'Step', 'in place, planned and authorized', RUNGS.map((rung) => [rung, plain(rung)])),
    choice('source', 'Dots of', 'all who say so', sources.map((name) => [name, name])),
    ['component', 'place', 'rung', 'source'].some((name) => asked()[name]) && h('button', {type: 'button', onclick: () => go({component: null, place: null, rung: null, source: null})}, 'Show all'),
  );
}

