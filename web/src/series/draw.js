// The picture of a series: steps with their bands, a dot for each figure, and what happened, as marks beneath.
import {max, scaleLinear} from 'd3';
import {to} from '../address.js';
import {svgElement} from '../chart.js';
import {EVENTS, mark, voiceOf} from '../marks.js';
import {force, range, upper, voice, where} from '../picture/words.js';
import {number, when} from '../words.js';
import {dated, ticks, timeScale} from './time.js';

const [LEFT, TOP, PLOT, LANE] = [80, 18, 360, 26];
const LANES = ['Decisions', 'Milestones'];
const DOT = 11;

/**
 * Draws it.
 *
 * told: is called with what is pointed at or focused
 */
export function draw({lines, dots, events, until, width, told}) {
  const narrow = width < 640;
  const right = width - (narrow ? 14 : 175);
  const bottom = TOP + PLOT;
  const lanes = LANES.filter((lane) => events.some((event) => event.lane === lane));
  const height = bottom + 44 + lanes.length * LANE;
  const x = timeScale([...lines.flatMap(({steps}) => steps.map(({from}) => dated(from))), ...dots.map(({at}) => dated(at)), ...events.map(({placed}) => dated(placed)), dated(until)], LEFT, right);
  const most = max([...lines.flatMap(({steps}) => steps.map((step) => step.high ?? step.best)), ...dots.map((dot) => dot.high ?? dot.low)]) ?? 1;
  const y = scaleLinear([0, most], [bottom, TOP]).nice(6);
  const svg = svgElement('svg', {viewBox: `0 0 ${width} ${height}`, width, height, class: 'series'});
  axes(svg, x, y, right, bottom);
  const end = dated(until);
  const shown = lines.map((line) => ({...line, drawn: drawnOf(line, x, end)})).filter(({drawn}) => drawn.length > 0);
  shown.forEach((line) => band(svg, line, y));
  shown.forEach((line) => steps(svg, line, y));
  lanes.forEach((lane, index) => drawLane(svg, lane, events.filter((event) => event.lane === lane), bottom + 54 + index * LANE, {x, bottom, told}));
  drawDots(svg, dots, x, y, told);
  ends(svg, shown, x(end), y, right, narrow);
  return svg;
}

function axes(svg, x, y, right, bottom) {
  for (const tick of y.ticks(6)) {
    svg.append(svgElement('line', {x1: LEFT, x2: right, y1: y(tick), y2: y(tick), class: tick === 0 ? 'zero' : 'grid'}), text(number(tick), LEFT - 8, y(tick) + 4, 'tick', 'end'));
  }
  let last = -Infinity;
  for (const {x: at, words} of ticks(x)) {
    if (at - last > 34) {
      svg.append(svgElement('line', {x1: at, x2: at, y1: bottom, y2: bottom + 5, class: 'zero'}));
      words.forEach((word, index) => svg.append(text(word, at, bottom + 18 + index * 14, index === 0 ? 'tick' : 'tick year')));
      last = at;
    }
  }
  for (const cut of x.cuts) {
    const middle = cut.x + cut.width / 2;
    svg.append(svgElement('rect', {x: cut.x, y: TOP, width: cut.width, height: bottom - TOP, class: 'cut'}));
    svg.append(svgElement('path', {d: `M${middle - 4},${bottom + 6}l4,-12M${middle + 2},${bottom + 6}l4,-12`, class: 'tear'}));
    const words = text(`nothing told for ${span(cut.days)}`, middle + 4, bottom - 14, 'tick', 'start');
    words.setAttribute('transform', `rotate(-90 ${middle + 4} ${bottom - 14})`);
    svg.append(words);
  }
}

function span(days) {
  return days > 700 ? `${Math.round(days / 365.25)} years` : `${Math.round(days / 30.4)} months`;
}

/** The name of each line: in the margin where it reaches the day asked, else where it ends. */
function ends(svg, lines, edge, y, right, narrow) {
  const labels = lines.map((line) => ({line, y: y(bestOf(line.drawn.at(-1))), x: line.drawn.at(-1).right}));
  const margin = labels.filter((label) => !narrow && label.x > edge - 4).sort((one, other) => one.y - other.y);
  margin.forEach((label, index) => {
    const at = index === 0 ? label.y : Math.max(label.y, margin[index - 1].y + 27);
    label.y = at;
    svg.append(text(label.line.label, right + 10, at, `end ${label.line.colour}`, 'start'), text(numbered(label.line), right + 10, at + 12, 'tick', 'start'));
  });
  const taken = [];
  for (const {line, x: at, y: height} of labels.filter((label) => !margin.includes(label))) {
    const words = `${line.label} ${numbered(line)}`;
    const left = Math.max(LEFT + 2, Math.min(at, right) - words.length * 7);
    const spot = [-7, 15, -20, 28, -33].find((shift) => !taken.some(([l, t, r]) => Math.abs(t - height - shift) < 13 && left < r && left + words.length * 7 > l));
    if (spot !== undefined) {
      taken.push([left, height + spot, left + words.length * 7]);
      svg.append(text(words, left, height + spot, `along ${line.colour}`, 'start'));
    }
  }
}

function numbered(line) {
  const last = line.drawn.at(-1);
  const old = last.step.standing === 'last-known' ? 'last known' : '';
  return [number(bestOf(last)), [line.note, old].filter(Boolean).join(', ')].filter(Boolean).join(' ');
}

function bestOf({step}) {
  return step.best ?? step.high ?? step.low;
}

/**
 * The steps of a line that are drawn, each from left to right. A plan is drawn while it is open; what is only last
 * known ends where the picture is cut, since nobody tells whether it still held.
 */
function drawnOf(line, x, end) {
  const drawn = [];
  for (const step of line.steps.filter(({standing}) => line.kind !== 'plan' || standing === 'open')) {
    const left = x(dated(step.from));
    const cut = step.standing === 'last-known' && x.cuts.find((each) => each.x >= left - 1);
    const right = cut ? Math.min(cut.x, x(stepEnd(step, end))) : x(stepEnd(step, end));
    if (right >= left) {
      drawn.push({step, left, right});
    }
    if (cut && right === cut.x) {
      break;
    }
  }
  return drawn;
}

function stepEnd({to}, end) {
  const last = to === null ? end : new Date(Number(dated(to)) + 86_400_000);
  return last > end ? end : last;
}

/** All bands of a line that look alike are one path: a line may have thousands of steps. */
function band(svg, line, y) {
  const bounded = line.kind !== 'level' ? [] : line.drawn.filter(({step: {low, best, high}, left, right}) => right > left && (high ?? best) > (low ?? 0));
  for (const [standing, all] of Map.groupBy(bounded, ({step}) => step.standing)) {
    const outline = all.map(({step: {low, best, high}, left, right}) => {
      const [top, bottom] = [y(high ?? best), y(low ?? 0)];
      return `M${left},${top}H${right}V${Math.max(top + 1, bottom)}H${left}Z`;
    });
    svg.append(svgElement('path', {d: outline.join(''), class: `band ${line.colour} ${standing}`}));
  }
}

/** Along each step, and up or down to the next; what is old is drawn fainter. */
function steps(svg, line, y) {
  const risers = [];
  line.drawn.forEach((drawn, index) => {
    const before = line.drawn[index - 1];
    if (before && bestOf(before) !== bestOf(drawn) && Math.abs(before.right - drawn.left) < 1.5) {
      risers.push(`M${drawn.left},${y(bestOf(before))}V${y(bestOf(drawn))}`);
    }
  });
  if (risers.length > 0) {
    svg.append(svgElement('path', {d: risers.join(''), class: `riser ${line.kind} ${line.colour}`}));
  }
  for (const [standing, all] of Map.groupBy(line.drawn, ({step}) => step.standing)) {
    const levels = all.map((drawn) => `M${drawn.left},${y(bestOf(drawn))}H${drawn.right}`);
    svg.append(svgElement('path', {d: levels.join(''), class: `step ${line.kind} ${line.colour} ${standing}`}));
  }
}

/** What is pointed at is told; arrow keys go from one to the next, so that Tab need not go through all of them. */
function moving(group, links, items, told) {
  links.forEach((link, index) => {
    link.setAttribute('tabindex', index === 0 ? '0' : '-1');
    link.addEventListener('focus', () => told(items[index]));
    link.addEventListener('pointerenter', () => told(items[index]));
    link.addEventListener('keydown', (event) => {
      const next = {ArrowRight: index + 1, ArrowDown: index + 1, ArrowLeft: index - 1, ArrowUp: index - 1, Home: 0, End: links.length - 1}[event.key];
      if (next === undefined) {
        return;
      }
      event.preventDefault();
      const other = links[Math.max(0, Math.min(links.length - 1, next))];
      link.setAttribute('tabindex', '-1');
      other.setAttribute('tabindex', '0');
      other.focus();
    });
    group.append(link);
  });
}

function drawDots(svg, dots, x, y, told) {
  const placed = new Map();
  const sorted = dots.filter(({at}) => dated(at)).sort((one, other) => dated(one.at) - dated(other.at) || (one.best ?? 0) - (other.best ?? 0));
  const links = sorted.map((dot) => {
    const spot = free(x(dated(dot.at)), y(middle(dot)), placed);
    const hollow = dot.status === 'in-place' ? '' : ' hollow-dot';
    const link = svgElement('a', {
      href: to('/report', {report: dot.report, claim: dot.id}),
      class: `dot ${dot.component ?? 'other'}${hollow}`,
      'aria-label': describe(dot),
      transform: `translate(${spot[0]},${spot[1]})`,
    });
    link.append(svgElement('circle', {r: 7, class: 'target'}), mark(voiceOf(dot).shape, 52));
    return link;
  });
  const group = svgElement('g', {role: 'group', 'aria-label': 'Figures as reported; arrow keys go from one to the next'});
  moving(group, links, sorted, told);
  if (links.length > 0) {
    svg.append(group);
  }
}

function middle({low, high}) {
  return low === null ? high : high === null ? low : (low + high) / 2;
}

/**
 * Beside what is there already, so that two figures of one day and number are two dots.
 *
 * placed: what is there, in squares as wide as a dot: only the squares around need a look
 */
function free(x, y, placed) {
  for (const shift of [0, 11, -11, 22, -22, 33, -33, 44, -44]) {
    const [column, row] = [Math.floor((x + shift) / DOT), Math.floor(y / DOT)];
    const near = [-1, 0, 1].flatMap((across) => [-1, 0, 1].flatMap((down) => placed.get(`${column + across} ${row + down}`) ?? []));
    if (!near.some(([left, top]) => Math.hypot(left - x - shift, top - y) < DOT)) {
      const square = `${column} ${row}`;
      placed.set(square, [...(placed.get(square) ?? []), [x + shift, y]]);
      return [x + shift, y];
    }
  }
  return [x, y];
}

/** "4,800 active-duty troops on the U.S.-Mexico border, 8 Nov 2018, according to an official". */
export function describe(dot) {
  const best = dot.low === dot.high ? number(dot.low) : range({low: dot.low, best: null, high: dot.high});
  return `${best} ${[force(dot), 'troops'].filter(Boolean).join(' ')} ${where(dot.places)}, ${upperless(dot)}${when(dot.at)}, according to ${voice(dot.source)}`;
}

function upperless({status}) {
  return status === 'in-place' || !status ? '' : `${status.replaceAll('-', ' ')}, `;
}

function drawLane(svg, name, events, at, {x, bottom, told}) {
  svg.append(text(name, LEFT - 8, at + 4, 'tick', 'end'));
  const [left, right] = [x.range()[0], x.range().at(-1)];
  svg.append(svgElement('line', {x1: left, x2: right, y1: at, y2: at, class: 'grid'}));
  const placed = new Map();
  const links = events.map((event) => {
    const [px] = free(x(dated(event.placed)), at, placed);
    const link = svgElement('a', {
      href: to('/report', {report: event.report, claim: event.id}),
      class: `event ${event.firmness === 'actual' ? '' : 'hollow-dot'}`,
      'aria-label': `${upper(event.words)}, ${when(event.day ?? event.placed)}`,
    });
    link.append(
      svgElement('line', {x1: x(dated(event.placed)), x2: x(dated(event.placed)), y1: TOP, y2: bottom, class: 'hair'}),
      svgElement('circle', {cx: px, cy: at, r: 7, class: 'target'}),
      mark(name === 'Decisions' ? EVENTS.decision : EVENTS.milestone, 60, {transform: `translate(${px},${at})`}),
    );
    return link;
  });
  const group = svgElement('g', {role: 'group', 'aria-label': `${name}; arrow keys go from one to the next`});
  moving(group, links, events, told);
  svg.append(group);
}

function text(words, x, y, name, anchor = 'middle') {
  const element = svgElement('text', {x, y, class: name, 'text-anchor': anchor});
  element.textContent = words;
  return element;
}
