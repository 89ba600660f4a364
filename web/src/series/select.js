// The lines of a series and what they say; which of all series are drawn together, the API tells.
import {duty, force, listed, upper, where} from '../picture/words.js';
import {plain} from '../words.js';

/** How a line is drawn. */
function kindOf({status}) {
  return status === 'in-place' ? 'level' : status === 'authorized' ? 'ceiling' : 'plan';
}

/** The lines, each with its steps. */
export function linesOf(rows) {
  const cells = [...Map.groupBy(rows, ({cell}) => cell).values()];
  const several = new Set(cells.map(([first]) => where(first.places))).size > 1;
  return cells.map((steps) => ({
    cell: steps[0].cell,
    steps,
    kind: kindOf(steps[0]),
    colour: steps[0].component ?? 'other',
    name: force(steps[0]) ? `${force(steps[0])} troops ${duty(steps[0])}`.trim() : 'troops',
    label: upper(force(steps[0]) || 'all troops'),
    note: [kindOf(steps[0]) === 'level' ? null : plain(steps[0].status), duty(steps[0]).replace('active ', ''), steps[0].scope, several && steps[0].places.length > 1 && 'in several states'].filter(Boolean).join(', '),
    where: where(steps[0].places),
  }));
}

/** What is drawn, in a sentence. */
export function sentenceOf(lines, dots, {from, until}, words) {
  const levels = lines.filter(({kind}) => kind === 'level');
  const areas = [...new Set(lines.map(({where}) => where).filter(Boolean))];
  const ends = levels
    .map(({name, steps}) => {
      const known = steps.filter(({best}) => best !== null);
      const [first, last] = [known[0], known.at(-1)];
      return first && (first === last || first.best === last.best ? `${words.number(last.best)} ${name} as of ${words.when(last.valid ?? last.from)}` : `${name} from ${words.number(first.best)} on ${words.day(first.from)} to ${words.number(last.best)} as of ${words.when(last.valid ?? last.from)}`);
    })
    .filter(Boolean);
  return `Troops ${listed(areas.slice(0, 3)) || 'in place'} from ${words.day(from)} to ${words.day(until)}: ${ends.length > 0 ? listed(ends.slice(0, 4)) : 'no level is known'}. ${words.count(dots.length, 'figure')} as reported.`;
}

const DECISIONS = ['order', 'request', 'authority', 'state-action', 'mission-change'];

/** Decisions and milestones with a day, for the lanes beneath. */
export function eventsOf(rows, from, until) {
  return rows
    .map((row) => ({...row, lane: row.kind === 'milestone' ? 'Milestones' : DECISIONS.includes(row.kind) ? 'Decisions' : null}))
    .filter(({lane, placed, firmness}) => lane && placed >= from && placed <= until && firmness !== 'denied')
    .map((row) => ({...row, words: [plain(row.kind), plain(row.type), plain(row.state === row.modality ? '' : row.state)].filter(Boolean).join(', ')}));
}
