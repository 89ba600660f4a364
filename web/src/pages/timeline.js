import {page} from '../page.js';
import {go} from '../address.js';
import {ask} from '../api.js';
import {chart} from '../chart.js';
import {h, fill} from '../dom.js';
import {evidence} from '../evidence.js';
import {lanes, LEGEND} from '../lanes.js';
import {counted, strips, LEGEND as LAG_LEGEND} from '../lagstrip.js';
import {passages} from '../passages.js';
import {choices, span} from '../tabs.js';
import {doer, happening, FIRMNESS, FATES} from '../terms.js';
import {count, day, when} from '../words.js';
import {table} from '../table.js';
import {lagTable, VIEWS} from '../views.js';

/** How many of them are looked up at most. */
const MOST_DATED = 400;

page(async (context) => {
  const view = VIEWS.find(({value}) => value === (context.asked.view ?? '')) ?? VIEWS[0];
  return [
    choices({name: 'view', label: 'Views of the course', items: VIEWS, drops: ['from', 'to', 'event']}),
    view.value === '' ? await course(context) : await view.show(context),
  ];
});

async function course(context) {
  const {base, at, asked: {from, to, event}} = context;
  const [timeline, limits, tasks, lags] = await Promise.all([
    ask('timeline', {...base, from, to}, context),
    ask('limits', base, context),
    ask('tasks', base, context),
    ask('lags', base, context),
  ]);
  const events = timeline.rows;
  await date(tasks.rows, context);
  context.cite(events.flatMap(({claims}) => claims));
  const told = h('div', {class: 'told', 'aria-live': 'polite'});
  const everything = [...events, ...limits.rows.map((row) => ({...row, kind: 'limit'})), ...tasks.rows.flatMap((row) => [row, ...[...row.mentions, ...row.otherwise].map((each) => ({...each, kind: 'task', type: row.type}))])];
  const chosen = everything.find(({id}) => id === event);
  const tell = (item) => fill(told, detail(item, limits.rows.includes(item) ? 'limit' : 'task'));
  if (chosen) {
    tell(chosen);
  } else {
    fill(told, h('p', {class: 'small'}, 'Point at a mark, or go to it with the Tab key, to read its sentence; choose it to keep it here.'));
  }
  const svg = lanes({
    events,
    limits: limits.rows,
    tasks: tasks.rows,
    at,
    from,
    to,
    width: Math.max(330, document.getElementById('content').clientWidth),
    picked: event,
    pick: (id) => go({event: id === event ? null : id}),
    tell,
  });
  if (!svg) {
    return [span(context.asked), h('p', {class: 'nothing'}, 'Nothing is known to have happened or to be expected in these days.')];
  }
  const days = from || to ? ` ${[from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ')}` : '';
  const drawn = chart({
    name: 'timeline',
    title: 'What happened, and what was expected',
    sentence: summary(events, limits.rows, tasks.rows, days, at),
    svg,
    legend: LEGEND.filter(({label}) => (label !== 'limit relaxed' || limits.rows.some(({state}) => state !== 'in-force')) && (!label.startsWith('a long time') || Number(svg.dataset.breaks) > 0)),
    source: sources(events),
  });
  // Its marks can be gone to one by one, so it is no single image.
  svg.setAttribute('role', 'group');
  drawn.querySelector('.plot').after(told);
  const late = counted(lags.rows).filter(({of}) => of === 'decision').slice(0, 6);
  return [
    span(context.asked),
    drawn,
    h('h2', {id: 'list'}, 'The same as a list'),
    eventTable(events, {base, from, to}),
    late.length > 0 && [
      chart({
        name: 'delays',
        title: 'From the decision to the report',
        sentence: lagWords(late),
        svg: strips(late, Math.min(900, Math.max(330, document.getElementById('content').clientWidth))),
        legend: LAG_LEGEND,
        source: sources(late),
        twin: lagTable(late),
      }),
    ],
  ];
}

/** Gives the further statements about a task the days on which they were said: their row has them not. */
async function date(tasks, context) {
  const others = tasks.flatMap(({mentions, otherwise}) => [...mentions, ...otherwise]).slice(0, MOST_DATED);
  const places = await passages(others.map(({id}) => id), context);
  for (const other of others) {
    const {said, published, quote} = places.get(other.id) ?? {};
    Object.assign(other, {said, published, quote});
  }
}

function lagWords(rows) {
  const days = rows.map((row) => row.valid_to_published ?? row.said_to_published);
  return `Of ${count(rows.length, 'decision')} both the day and the day of the first report are known; the longest took ${count(Math.max(...days), 'day')} to be published.`;
}

function detail(item, kind) {
  return [
    h(
      'p',
      {},
      h('strong', {}, happening({kind, ...item})),
      ` · ${dated(item)}`,
      item.firmness && ` · ${FIRMNESS[item.firmness]}`,
      item.fate && ` · ${FATES[item.fate]}`,
    ),
    evidence(item),
    item.sequel && [h('p', {class: 'small'}, 'What became of it:'), evidence(item.sequel)],
  ];
}

function dated(item) {
  if (item.from || item.to) {
    return [item.from && `from ${day(item.from)}`, item.to && `to ${day(item.to)}`].filter(Boolean).join(' ');
  }
  return when(item.day ?? item.when) || `told ${day(item.said ?? item.published ?? item.placed)}`;
}

function summary(events, limits, tasks, days, at) {
  const of = (test) => events.filter(test).length;
  const happened = of(({firmness}) => firmness === 'actual');
  const fates = ['met', 'missed', 'moved', 'overdue']
    .map((fate) => [fate, of((event) => event.fate === fate)])
    .filter(([, n]) => n > 0)
    .map(([fate, n]) => `${n} ${{met: 'came about', missed: 'did not', moved: n === 1 ? 'was moved' : 'were moved', overdue: n === 1 ? 'is overdue without word of it' : 'are overdue without word of them'}[fate]}`);
  const expected = of(({firmness}) => firmness === 'expected');
  const binding = limits.filter((limit) => limit.in_force).length;
  return [
    `As of ${day(at)}${days ? `, shown${days}` : ''}: ${count(happened, 'thing')} happened and ${expected} ${expected === 1 ? 'was' : 'were'} expected`,
    fates.length > 0 ? `; of these ${fates.join(', ')}` : '',
    `. ${count(binding, 'limit is', 'limits are')} in force, and ${count(new Set(tasks.map(({type}) => type)).size, 'sort of task is', 'sorts of tasks are')} told of.`,
  ].join('');
}

function sources(rows) {
  const names = [...new Set(rows.map(({source}) => source))];
  const some = names.slice(0, 6).join(', ');
  return `Sources: ${some}${names.length > 6 ? ` and ${names.length - 6} more` : ''}. Each mark has its sentence.`;
}

function eventTable(events, {base, from, to}) {
  return table(
    [
      {label: 'Day', value: (row) => h('span', {class: 'day'}, row.day ? when(row.day) : `told ${day(row.placed)}`)},
      {
        label: 'What',
        value: (row) => [
          h('strong', {}, happening(row)),
          (doer(row) || row.places.length > 0) && h('div', {class: 'small'}, [doer(row), row.places.join(', ')].filter(Boolean).join(' · ')),
        ],
      },
      {label: 'How firm', value: (row) => h('span', {class: `firm ${row.firmness}`}, FIRMNESS[row.firmness])},
      {
        label: 'What became of it',
        value: (row) =>
          row.fate
            ? [h('span', {class: row.fate === 'overdue' || row.fate === 'missed' ? 'badge warn' : 'badge'}, row.fate === 'overdue' ? 'overdue' : FATES[row.fate]), row.sequel?.when && h('div', {class: 'small'}, when(row.sequel.when))]
            : '',
      },
      {label: 'In whose words', wide: true, value: (row) => evidence(row)},
    ],
    events,
    {from: {name: 'timeline', parameters: {...base, from, to}}, row: ({id}) => ({id: `event-${id}`})},
  );
}
