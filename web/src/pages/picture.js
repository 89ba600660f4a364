import {asked, go} from '../address.js';
import {ask, askAll, LARGEST_PAGE} from '../api.js';
import {fill, h} from '../dom.js';
import {oncePainted} from '../fold.js';
import {map} from '../map.js';
import {page} from '../page.js';
import {besideThem, lead, wholes} from '../picture/lead.js';
import {bearing, findings, panels} from '../picture/panels.js';
import {besides, inPlace, others} from '../picture/strengths.js';
import {place as printed} from '../picture/words.js';
import {downloads} from '../table.js';
import {count, day} from '../words.js';

/** What the page shows of a row. */
const FIELDS = [
  'cell,mission,subject,component,duty_status,service,places,scope,at,low,best,high,unit,age_days,origins,dissent,derived,formula,claims,reading,status,counted',
  'standing,source,report,sentence,said,published,apart,kind,type,state,reports,parent,section',
].join();

page(
  async (context) => {
    const {signal} = context;
    const asking = narrowed(context.base);
    const [{rows: there}, {places}] = await (context.ahead ?? begun(context.base, context));
    const all = () => askAll('picture', {...asking, fields: FIELDS}, {signal});
    // Where nobody is in place, the sentence and the map are of what was last known.
    const rows = wholes(there, 'there', places).length > 0 ? there : await all();
    const parts = {
      lead: h('span', {}),
      where: h('div', {class: 'where-they-are'}),
      findings: h('div', {'aria-busy': 'true'}, h('p', {class: 'nothing'}, 'Looking for what does not add up …')),
      numbers: h('div', {'aria-busy': 'true'}),
      panels: h('div', {class: 'columns', 'aria-busy': 'true'}),
    };
    oncePainted(() => complete(parts, rows, rows === there ? all() : rows, places, context, asking));
    return [
      lead({at: context.at, rows, places}, parts.lead),
      filters(places),
      h('div', {class: 'front'}, parts.where, parts.findings),
      h(
        'section',
        {class: 'numbers'},
        h('h2', {}, 'How many there are'),
        h('p', {class: 'small'}, 'Parts stand under their whole. Each number opens its sentences; the bar goes from the lowest to the highest that is said.'),
        inPlace(rows, context),
        parts.numbers,
        downloads({name: 'picture', parameters: asking}),
      ),
      parts.panels,
    ];
  },
  {ahead: begun},
);

function narrowed(base) {
  return {...base, place: asked().place, component: asked().component};
}

/** What is seen first: who is in place, and where the places lie. The server names these addresses in the head of the page. */
function begun(base, {signal}) {
  const {mission, known} = base;
  return Promise.all([
    ask('picture', {...narrowed(base), section: 'there', limit: LARGEST_PAGE}, {signal}),
    ask('places', {mission, known}, {signal}),
  ]);
}

/** All the rest, which the numbers in place need not wait for: first what is ready, last what takes longest. */
async function complete(parts, seen, coming, places, context, asking) {
  try {
    draw(parts.where, seen, places, context, asking);
    const rows = await coming;
    if (context.signal.aborted) {
      return;
    }
    const figures = rows.filter(({kind}) => kind === 'figure');
    const open = rows.filter(({kind}) => kind === 'unknown' || kind === 'dispute');
    context.cite(figures.filter(isStrength).flatMap(({claims}) => claims));
    fill(parts.lead, besideThem(0, open.length));
    fill(
      parts.numbers,
      figures.length === 0 && h('p', {class: 'nothing'}, 'No number is known of this. Another day, place or component may have some.'),
      others(figures, context),
      besides(figures, context),
    );
    fill(
      parts.panels,
      asking.component ? h('p', {class: 'small'}, 'Tasks, limits and unknowns are told of no single component: they stand here when all are shown.') : panels(rows),
    );
    await look(parts, open.length, figures, context);
  } catch (error) {
    if (!context.signal.aborted) {
      fill(parts.numbers, h('p', {class: 'problem', role: 'alert'}, `The other numbers could not be had: ${error.message}`));
    }
  } finally {
    parts.numbers.removeAttribute('aria-busy');
    parts.panels.removeAttribute('aria-busy');
  }
}

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
async function look(into, unknowns, figures, {base, at, signal}) {
  try {
    const found = await askAll('findings', {...base, fields: 'id,type,day,claims,sentence'}, {signal});
    const bearings = bearing(found, current(figures), at);
    if (!signal.aborted) {
      fill(into.lead, besideThem(bearings.length, unknowns));
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
