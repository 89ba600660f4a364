import {asked, go} from '../address.js';
import {ask, askAll} from '../api.js';
import {fill, h} from '../dom.js';
import {map} from '../map.js';
import {page} from '../page.js';
import {lead} from '../picture/lead.js';
import {bearing, findings, panels} from '../picture/panels.js';
import {others, strengths} from '../picture/strengths.js';
import {place as printed} from '../picture/words.js';
import {downloads} from '../table.js';
import {count, day} from '../words.js';

/** What the page shows of a row. */
const FIELDS = [
  'cell,mission,subject,component,duty_status,service,places,scope,at,low,best,high,unit,age_days,origins,dissent,derived,formula,claims,reading,status,counted',
  'standing,source,report,sentence,said,published,apart,kind,type,state,reports,parent,section',
].join();

page(async (context) => {
  const {mission, known, at, signal} = context;
  const filtered = {...context.base, place: asked().place, component: asked().component};
  const [picture, places] = await Promise.all([
    ask('picture', {...filtered, limit: 5000, fields: FIELDS}, {signal}),
    ask('places', {mission, known}, {signal}),
  ]);
  const figures = picture.rows.filter(({kind}) => kind === 'figure');
  const open = picture.rows.filter(({kind}) => kind === 'unknown' || kind === 'dispute');
  context.cite(figures.filter(isStrength).flatMap(({claims}) => claims));
  const where = h('div', {class: 'where-they-are'});
  draw(where, figures, places.places, context, filtered);
  const sentence = (count) => lead({at, rows: figures, places: places.places, findings: count, unknowns: open.length});
  const beside = {lead: sentence(0), findings: h('div', {'aria-busy': 'true'}, h('p', {class: 'nothing'}, 'Looking for what does not add up …'))};
  look(beside, sentence, figures, context);
  return [
    beside.lead,
    filters(places.places),
    h('div', {class: 'front'}, where, beside.findings),
    h(
      'section',
      {class: 'numbers'},
      h('h2', {}, 'How many there are'),
      h('p', {class: 'small'}, 'Parts stand under their whole. Each number opens its sentences; the bar goes from the lowest to the highest that is said.'),
      figures.length === 0 && h('p', {class: 'nothing'}, 'No number is known of this. Another day, place or component may have some.'),
      strengths(figures, context),
      others(figures, context),
      downloads({name: 'picture', parameters: filtered}),
    ),
    filtered.component
      ? h('p', {class: 'small'}, 'Tasks, limits and unknowns are told of no single component: they stand here when all are shown.')
      : h('div', {class: 'columns'}, panels(picture.rows)),
  ];
});

function isStrength({subject}) {
  return subject === 'troops' || subject === 'staff' || subject === 'units';
}

/** The strengths of these weeks; the last known ones where there are none. */
function current(figures) {
  const all = figures.filter(isStrength);
  const recent = all.filter(({section, age_days}) => section === 'there' || age_days <= 60);
  return recent.length > 0 ? recent : all;
}

/** To look through the books takes longer than the numbers, which need not wait for what is found. */
async function look(into, sentence, figures, {base, at, signal}) {
  try {
    const found = await askAll('findings', {...base, fields: 'id,type,day,claims,sentence'}, {signal});
    const bearings = bearing(found, current(figures), at);
    if (!signal.aborted) {
      into.lead.replaceWith(sentence(bearings.length));
      fill(into.findings, findings(bearings));
    }
  } catch (error) {
    if (!signal.aborted) {
      fill(into.findings, h('p', {class: 'problem'}, `The findings could not be had: ${error.message}`));
    }
  }
  into.findings.removeAttribute('aria-busy');
}

/** The outlines take longer than the numbers, which need not wait for them. */
async function draw(into, figures, places, {at, ledger, signal}, parameters) {
  const there = figures.filter((row) => isCounted(row) && row.section === 'there');
  const rows = there.length > 0 ? there : figures.filter((row) => isCounted(row) && row.section === 'last-known');
  try {
    const drawn = await map({
      rows,
      places,
      at,
      source: `Muster, ${count(ledger.reports, 'report')}, as of ${day(at)}. Outlines: U.S. Census Bureau, Natural Earth.`,
      from: {name: 'picture', parameters},
      width: Math.round(Math.min(760, document.getElementById('content').clientWidth)),
    });
    if (!signal.aborted) {
      fill(into, drawn);
    }
  } catch (error) {
    fill(into, h('p', {class: 'problem'}, `The map could not be drawn: ${error.message}`));
  }
}

function isCounted({subject, reading, derived, origins}) {
  return subject === 'troops' && reading === 'level' && !(derived && origins === 0);
}

/** Place and component, in the address. */
function filters(places) {
  const counted = places.filter(({figures, name}) => figures > 0 || name === asked().place).sort((one, other) => other.figures - one.figures);
  const change = (name) => (event) => go({[name]: event.target.value || null, open: null});
  const choice = (name, label, all, options) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        {id: `by-${name}`, onchange: change(name)},
        h('option', {value: ''}, all),
        options.map(([value, words]) => h('option', {value, selected: value === asked()[name]}, words)),
      ),
    );
  return h(
    'form',
    {class: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault()},
    choice('place', 'Place', 'all places', counted.map(({name, figures}) => [name, `${printed(name)} (${figures})`])),
    choice('component', 'Component', 'all components', [['active', 'active duty'], ['guard', 'National Guard'], ['reserve', 'Reserve']]),
    (asked().place || asked().component) && h('button', {type: 'button', onclick: () => go({place: null, component: null})}, 'Show all'),
  );
}
