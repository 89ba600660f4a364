import {asked, go} from '../address.js';
import {ask, askAll} from '../api.js';
import {chart, svgElement} from '../chart.js';
import {fill, h} from '../dom.js';
import {evidence} from '../evidence.js';
import {oncePainted} from '../fold.js';
import {EVENTS, FORCES, sample, VOICES, voiceOf} from '../marks.js';
import {page} from '../page.js';
import {place as printed, upper, voice} from '../picture/words.js';
import {describe, draw} from '../series/draw.js';
import {dated} from '../series/time.js';
import {eventsOf, linesOf, sentenceOf} from '../series/select.js';
import {downloads, table} from '../table.js';
import {count, day, number, plain, span, when} from '../words.js';

const RUNGS = ['needed', 'requested', 'considered', 'planned', 'authorized', 'ordered', 'prepared', 'en-route', 'assigned', 'staging', 'in-place', 'at-headquarters', 'on-the-line', 'returning'];

const LINE = 'cell,status,component,duty_status,service,places,scope,from,to,low,best,high,standing,valid';
const DOT = 'cell,status,component,service,places,scope,at,low,high,source,voice,report,id';
const EVENT = 'kind,type,state,modality,placed,day,firmness,fate,quote,sentence,source,report,published,said,id';

/** Where there are more, the lines do not wait for the dots. */
const FEW_STEPS = 300;
const MOST_ROWS = 1000;
const ANYONE = 'all who say so';

page(async (context) => {
  const {signal, mission, known} = context;
  const {place, component, rung, source} = asked();
  const parameters = {...context.base, place, component, rung};
  const drawn = {...parameters, drawn: true};
  const [steps, places] = await Promise.all([askAll('series', {...drawn, fields: LINE}, {signal}), ask('places', {mission, known}, {signal})]);
  const lines = linesOf(steps);
  const all = h('div', {'aria-busy': 'true'});
  const choices = filters(places.places);
  const show = (dots, timeline) => {
    fill(choices.querySelector('#by-source'), sources(dots));
    fill(all, picture(lines, dots, timeline, context, {drawn, parameters, source}));
  };
  const complete = async () => {
    try {
      const [dots, timeline] = await Promise.all([askAll('reported', {...drawn, source, fields: DOT}, {signal}), askAll('timeline', {...context.base, fields: EVENT}, {signal})]);
      context.cite(dots.map(({id}) => id));
      show(dots, timeline);
    } catch (error) {
      if (!signal.aborted) {
        all.append(h('p', {class: 'problem', role: 'alert'}, `The figures could not be had: ${error.message}`));
      }
    }
    all.removeAttribute('aria-busy');
  };
  if (steps.length <= FEW_STEPS) {
    await complete();
  } else {
    show([], []);
    oncePainted(complete);
  }
  return [choices, all];
});

function picture(lines, dots, timeline, {at, ledger, base}, asking) {
  const first = [...lines.flatMap(({steps}) => steps.map(({from}) => from)), ...dots.map((dot) => dot.at)].sort()[0];
  if (!first) {
    return h('p', {class: 'nothing'}, 'No strength is known of this. Another place, component or step may have some.');
  }
  const panel = h('div', {class: 'pointed', 'aria-live': 'polite'}, hint());
  const events = eventsOf(timeline, first, at);
  const svg = draw({lines, dots, events, until: at, width: Math.max(340, Math.min(1352, document.getElementById('content').clientWidth)), told: (each) => tell(each, panel, base)});
  return chart({
    name: 'series',
    title: 'How many, over time',
    sentence: sentenceOf(lines, dots, {from: dated(first).toISOString().slice(0, 10), until: at}, {number, day, count, when}),
    svg,
    legend: legend(lines, dots, events),
    source: `Muster, ${count(ledger.reports, 'report')}, to ${day(at)}. Additions and withdrawals are no levels and are not drawn.`,
    interactive: true,
    beside: panel,
    twin: () => twin(asking),
  });
}

function hint() {
  return h('p', {class: 'nothing'}, 'Point at a dot to read its sentence, or go to one with Tab and on with the arrow keys. Enter opens its report.');
}

/** What is pointed at, with its sentence; that of a dot is asked for when it is pointed at first. */
async function tell(each, panel, {mission, at, known}) {
  panel.pointed = each;
  const words = h('p', {class: 'small'}, each.lane ? `${upper(each.words)} · ${when(each.day ?? each.placed)}${each.fate ? ` · ${plain(each.fate)}` : ''}` : `${upper(describe(each))} (${voiceOf(each).label})`);
  if (!each.sentence) {
    fill(panel, words);
    const {rows} = await ask('reported', {mission, at, known, claims: each.id, fields: 'sentence,quote,published,said'});
    Object.assign(each, rows[0]);
  }
  if (panel.pointed === each) {
    fill(panel, words, evidence(each));
  }
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

async function twin({drawn, parameters, source}) {
  const figures = {...drawn, source};
  const [series, reported] = await Promise.all([ask('series', {...drawn, limit: MOST_ROWS}), ask('reported', {...figures, limit: MOST_ROWS})]);
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
      series.rows,
      {caption: captioned('Steps of the lines', series), from: {name: 'series', parameters: drawn}},
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
      reported.rows,
      {caption: captioned('Figures as reported, the dots', reported), from: {name: 'reported', parameters: figures}},
    ),
    downloads({name: 'series', parameters, label: 'All series of this place, component and step, drawn or not: '}),
    downloads({name: 'reported', parameters: {...parameters, source}, label: 'All their figures: '}),
  ];
}

function captioned(words, {rows, total}) {
  return rows.length < total ? `${words}: the first ${number(rows.length)} of ${number(total)}; the data have all` : words;
}

/** Component, place, rung and source, in the address. */
function filters(places) {
  const counted = places.filter(({figures, name}) => figures > 0 || name === asked().place).sort((one, other) => other.figures - one.figures);
  const choice = (name, label, all, options) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        {id: `by-${name}`, onchange: (event) => go({[name]: event.target.value || null})},
        optionsOf(name, all, options),
      ),
    );
  return h(
    'form',
    {class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault()},
    choice('component', 'Component', 'all components', [['active', 'active duty'], ['guard', 'National Guard'], ['reserve', 'Reserve']]),
    choice('place', 'Place', 'the whole area', counted.map(({name, figures}) => [name, `${printed(name)} (${figures})`])),
    choice('rung', 'Step', 'in place, planned and authorized', RUNGS.map((rung) => [rung, plain(rung)])),
    choice('source', 'Dots of', ANYONE, []),
    ['component', 'place', 'rung', 'source'].some((name) => asked()[name]) && h('button', {type: 'button', onclick: () => go({component: null, place: null, rung: null, source: null})}, 'Show all'),
  );
}

/** Those who can be chosen among: whoever a dot is of. */
function sources(dots) {
  const names = [...new Set([asked().source, ...dots.map(({source}) => source)].filter(Boolean))].sort();
  return optionsOf('source', ANYONE, names.map((name) => [name, name]));
}

function optionsOf(filter, all, options) {
  return [h('option', {value: ''}, all), options.map(([value, words]) => h('option', {value, selected: value === asked()[filter]}, words))];
}
