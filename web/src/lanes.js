// The course of a mission as lanes over time: what happened is solid, what was expected is hollow, and each mark has words.
import {scaleLinear, scaleUtc, utcFormat} from 'd3';
import {svgElement as s} from './chart.js';
import {band, bar, label, sample, shape} from './symbols.js';
import {capital, doer, happening, limit, task, FATES} from './terms.js';
import {day, when} from './words.js';

const DAY = 86_400_000;
const ROW = 20;
const LETTER = 6.1;
const WORDED = 80;
const MOST_ROWS = 14;

const LANES = [
  {title: 'Requests', symbol: 'circle', holds: ({kind}) => kind === 'request'},
  {
    title: 'Orders and decisions',
    symbol: 'square',
    holds: ({kind}) => ['order', 'state-action', 'authority', 'mission-change'].includes(kind),
  },
  {title: 'Milestones', symbol: 'diamond', holds: ({kind}) => kind === 'milestone'},
  {title: 'Progress and events', symbol: 'triangle', holds: () => true},
];

/** The marks of the legend. */
export const LEGEND = [
  {label: 'happened', symbol: () => sample('circle', 'actual')},
  {label: 'expected', symbol: () => sample('circle', 'expected')},
  {label: 'possible or denied', symbol: () => sample('circle', 'possible')},
  {label: 'limit in force', symbol: () => bar('in-force')},
  {label: 'limit relaxed', symbol: () => bar('relaxed')},
  {label: 'a long time of which nothing is told', symbol: () => band()},
];

/** Days of ISO words "2018-10-25", "2018-10", "2018-10-25/2018-10-27" as the first and the last. */
export function range(iso) {
  if (!iso) {
    return null;
  }
  const [from, until] = iso.split('/');
  return [first(from), last(until ?? from)];
}

function first(iso) {
  return Date.parse(`${iso}${'-01-01'.slice(Math.max(0, iso.length - 4))}T00:00:00Z`);
}

function last(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return date ? first(iso) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
}

/**
 * Draws them.
 *
 * picked: the id of the event that is told beneath
 * pick: called with the id of an event that is chosen; tell: with an event that is pointed at
 */
export function lanes({events, limits, tasks, at, from, to, width, picked, pick, tell}) {
  const today = Date.parse(`${at}T00:00:00Z`);
  const told = tasks.flatMap(tellings);
  const shown = (t) => (!from || t >= first(from)) && (!to || t <= last(to));
  const days = [
    ...events.map((event) => first(event.placed)),
    ...limits.flatMap((each) => [each.from, each.to].filter(Boolean).map(first)),
    ...told.map(({t}) => t),
  ].filter(shown);
  if (days.length === 0) {
    return null;
  }
  const latest = Math.max(...days);
  const horizon = Math.min(today, to ? last(to) : Infinity);
  const {x, breaks} = axis([...days, ...(today > latest + 400 * DAY || !shown(today) ? [] : [today])], width);
  const svg = s('svg', {class: 'lanes', width});
  let y = 26;
  const beneath = s('g', {});
  svg.append(beneath);

  for (const {title, symbol, items} of parted(events)) {
    if (items.length > 0) {
      svg.append(heading(title, y, width));
      y = marks({svg, items, symbol, x, y: y + 24, width, picked, pick, tell}) + 6;
    }
  }
  const bars = limits.filter((each) => each.from || each.to);
  if (bars.length > 0) {
    svg.append(heading('Limits', y, width));
    y = limitBars(svg, bars, x, y + 30, horizon, width, {picked, pick, tell}) + 6;
  }
  if (told.length > 0) {
    svg.append(heading('Tasks, as told', y, width));
    y = taskRows(svg, told, x, y + 29, width, {picked, pick, tell}) + 6;
  }
  ruler(beneath, x, breaks, y, width);
  if (shown(today) && today <= x.domain().at(-1).getTime()) {
    const px = x(today);
    beneath.append(s('line', {x1: px, x2: px, y1: 18, y2: y, class: 'today'}));
    beneath.append(label('the day asked', px > width - 90 ? px - 4 : px + 4, y + 12, px > width - 90 ? 'end' : 'start', 'tick'));
  }
  svg.dataset.breaks = breaks.length;
  const height = y + 20;
  svg.setAttribute('height', height);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg;
}

function parted(events) {
  // Limits have bars of their own.
  const rest = new Set(events.filter(({kind}) => kind !== 'limit'));
  return LANES.map((lane) => {
    const items = [...rest].filter(lane.holds);
    items.forEach((item) => rest.delete(item));
    return {...lane, items};
  });
}

/** Each time that a task is told of, with the day. */
function tellings(row) {
  return [row, ...row.mentions, ...row.otherwise]
    .map((each) => ({...each, type: row.type, iso: each.when ?? each.said ?? each.published}))
    .filter(({iso}) => iso)
    .map((each) => ({...each, t: first(each.iso.split('/')[0])}));
}

/** A scale of time in which long stretches without anything are drawn short. */
function axis(days, width) {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const whole = sorted.at(-1) - sorted[0];
  const longest = Math.max(120 * DAY, whole / 5);
  const stretches = [[sorted[0], sorted[0]]];
  for (const t of sorted.slice(1)) {
    if (t - stretches.at(-1)[1] > longest) {
      stretches.push([t, t]);
    } else {
      stretches.at(-1)[1] = t;
    }
  }
  const padded = stretches.map(([from, until]) => [from - 4 * DAY, until + Math.max(10 * DAY, (until - from) / 12)]);
  const room = width - 16 - (padded.length - 1) * 34;
  const total = padded.reduce((sum, [from, until]) => sum + (until - from), 0);
  const least = Math.min(150, room / padded.length / 2);
  const spare = room - least * padded.length;
  const domain = [];
  const places = [];
  let px = 8;
  for (const [from, until] of padded) {
    domain.push(new Date(from), new Date(until));
    const span = least + (spare * (until - from)) / total;
    places.push(px, px + span);
    px += span + 34;
  }
  const linear = scaleLinear(domain.map(Number), places).clamp(true);
  const x = (t) => linear(Number(t));
  x.domain = () => domain;
  return {x, breaks: stretches.slice(1).map((_, i) => [places[2 * i + 1], places[2 * i + 2]]), stretches};
}

function ruler(group, x, breaks, height, width) {
  const domain = x.domain();
  const long = utcFormat('%b %Y');
  let free = -Infinity;
  for (let i = 0; i < domain.length; i += 2) {
    let named = false;
    const [from, until] = [x(domain[i]), x(domain[i + 1])];
    const scale = scaleUtc([domain[i], domain[i + 1]], [from, until]);
    const count = Math.max(2, Math.floor((until - from) / 90));
    for (const tick of scale.ticks(count)) {
      const px = scale(tick);
      const days = (domain[i + 1] - domain[i]) / DAY / count < 25;
      const words = days ? day(tick.toISOString().slice(0, 10)).replace(/ \d{4}$/, '') : long(tick);
      group.append(s('line', {x1: px, x2: px, y1: 18, y2: height, class: 'grid'}));
      if (px >= free && px + words.length * LETTER < width) {
        const year = days && (!named || tick.getUTCMonth() + tick.getUTCDate() === 1) ? ` ${tick.getUTCFullYear()}` : '';
        named = true;
        group.append(label(words + year, px, 12, 'start', 'tick'));
        free = px + (words.length + year.length) * LETTER + 10;
      }
    }
  }
  for (const [from, until] of breaks) {
    group.append(s('rect', {x: from + 4, y: 18, width: until - from - 8, height: height - 18, class: 'gap'}));
  }
}

/** Marks with their words, each in the first row where it has room; returns where the lane ends. */
function marks({svg, items, symbol, x, y, width, picked, pick, tell}) {
  const rows = [];
  const worded = items.length <= WORDED;
  let deepest = 0;
  const sorted = [...items].sort((a, b) => a.placed.localeCompare(b.placed));
  for (const item of sorted) {
    const px = x(first(item.placed));
    const room = Math.max(px, width - px) - 12;
    const whole = worded ? wording(item) : '';
    const words = whole.length * LETTER > room ? happening(item) : whole;
    const long = words.length * LETTER + 12;
    const left = px + long > width && px > width / 2;
    const [begin, end] = left ? [px - long, px + 9] : [px - 9, px + long];
    let row = rows.findIndex((taken) => taken.every(([b, e]) => end < b || begin > e));
    if (row < 0) {
      row = rows.length < MOST_ROWS || worded ? rows.length : sorted.indexOf(item) % MOST_ROWS;
    }
    rows[row] = [...(rows[row] ?? []), [begin, end]];
    deepest = Math.max(deepest, row);
    const py = y + row * ROW;
    const mark = s('a', {
      href: `#event-${item.id}`,
      id: `mark-${item.id}`,
      class: `mark ${strength(item)}${picked === item.id ? ' picked' : ''}`,
      'aria-label': `${day(item.placed)}: ${happening(item)}${item.fate ? `, ${FATES[item.fate]}` : ''}`,
    });
    mark.append(s('rect', {x: Math.min(begin, px - 8), y: py - 9, width: end - begin, height: 18, class: 'hit'}));
    mark.append(shape(symbol, px, py));
    if (item.firmness === 'denied') {
      mark.append(s('path', {d: `M${px - 7},${py + 7}L${px + 7},${py - 7}`, class: 'stroke'}));
    }
    if (words) {
      mark.append(label(words, left ? px - 10 : px + 10, py + 4, left ? 'end' : 'start'));
    }
    svg.append(pointed(mark, item, {pick, tell}));
  }
  return y + deepest * ROW + ROW - 6;
}

function wording(item) {
  const by = doer(item);
  const who = by && by.length <= 26 && item.kind !== 'mission-change' ? `${capital(by)}: ` : '';
  const words = who + (who ? happening(item).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) : happening(item));
  const where = !who && item.places?.length > 0 && item.places.length < 3 ? `, ${item.places.join(', ')}` : '';
  const fate = {met: ' – came about', missed: ' – missed', moved: ` – moved${item.sequel?.when ? ` to ${when(item.sequel.when)}` : ''}`, overdue: ' – overdue', open: ' – to come'}[item.fate];
  return words + where + (fate ?? '');
}

/** Limits by type; each statement is a bar of its own from its first to its last day. */
function limitBars(svg, limits, x, y, horizon, width, {picked, pick, tell}) {
  const types = Map.groupBy(limits, ({type}) => type);
  for (const [type, bars] of types) {
    const begin = Math.min(...bars.map((each) => x(each.from ? first(each.from) : -Infinity)));
    const name = limit(type);
    const right = begin + name.length * LETTER > width - 4;
    svg.append(label(name, right ? width - 4 : begin, y, right ? 'end' : 'start'));
    y += 7;
    const rows = [];
    for (const each of [...bars].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
      const x1 = each.from ? x(first(each.from)) : 8;
      const x2 = Math.max(x1 + 6, x(each.to ? last(each.to) : horizon));
      let row = rows.findIndex((taken) => taken < x1);
      row = row < 0 ? rows.length : row;
      rows[row] = x2;
      const py = y + row * 10;
      const told = `${name}: ${each.state.replace('-', ' ')} from ${day(each.from) || 'no day told'}${each.to ? ` to ${day(each.to)}` : ', no end told'}`;
      const group = pointed(s('a', {href: `#${each.id}`, class: `bar ${each.state}${picked === each.id ? ' picked' : ''}`, 'aria-label': told}), each, {pick, tell});
      group.append(s('rect', {x: x1, y: py, width: x2 - x1, height: 7}));
      if (each.state !== 'in-force') {
        group.append(label(each.state, x2 + 5, py + 7, 'start', 'tick'));
      } else if (!each.to) {
        group.append(s('path', {d: `M${x2},${py - 1}l5,4.5l-5,4.5`, class: 'open'}));
      }
      svg.append(group);
    }
    y += rows.length * 10 + 16;
  }
  return y - 10;
}

/** A row for each task: from the first to the last time it is told of. */
function taskRows(svg, told, x, y, width, {pick, tell}) {
  const types = Map.groupBy(told, ({type}) => type);
  const sorted = [...types].sort(([, a], [, b]) => Math.min(...a.map(({t}) => t)) - Math.min(...b.map(({t}) => t)));
  for (const [type, times] of sorted) {
    const places = times.map(({t}) => x(t));
    const [x1, x2] = [Math.min(...places), Math.max(...places)];
    const states = [...new Set(times.sort((a, b) => a.t - b.t).map(({state}) => state?.replaceAll('-', ' ')).filter(Boolean))];
    const words = `${task(type)}: ${states.join(', ')}`;
    const long = words.length * LETTER + 12;
    const left = x2 + long > width;
    const above = left && x1 - long < 0;
    y += above ? 14 : 0;
    if (x2 > x1) {
      svg.append(s('line', {x1, x2, y1: y, y2: y, class: 'stretch'}));
    }
    for (const each of times) {
      const mark = s('a', {
        href: `#task-${each.id}`,
        class: `mark ${each.firmness === 'actual' ? 'actual' : each.firmness === 'expected' ? 'expected' : 'possible'}`,
        'aria-label': `${task(type)}: ${each.state?.replaceAll('-', ' ') ?? 'told'}, ${when(each.iso)}`,
      });
      mark.append(s('circle', {cx: x(each.t), cy: y, r: 9, class: 'hit'}), shape('dot', x(each.t), y));
      svg.append(pointed(mark, each, {pick, tell}));
    }
    svg.append(above ? label(words, Math.max(0, width - 4 - long), y - 9, 'start') : label(words, left ? x1 - 10 : x2 + 10, y + 4, left ? 'end' : 'start'));
    y += ROW;
  }
  return y - 4;
}

function strength({firmness}) {
  return firmness === 'actual' ? 'actual' : firmness === 'expected' ? 'expected' : 'possible';
}

function heading(words, y, width) {
  const group = s('g', {class: 'lane'});
  group.append(s('line', {x1: 0, x2: width, y1: y - 2, y2: y - 2}), label(words, 0, y + 12, 'start', 'title'));
  return group;
}

/** Tells of an item when pointed at or gone to, and keeps it when chosen. */
function pointed(mark, item, {pick, tell}) {
  mark.addEventListener('click', (event) => {
    event.preventDefault();
    pick(item.id);
  });
  mark.addEventListener('focus', () => tell(item));
  mark.addEventListener('pointerenter', () => tell(item));
  return mark;
}
