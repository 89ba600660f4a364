// The words of the ledger's closed lists, as people say them.
import {COMPONENTS, SERVICES} from './forces.js';
import {plain} from './words.js';

const KINDS = {
  request: 'Request',
  order: 'Order',
  task: 'Task',
  progress: 'Progress',
  limit: 'Limit',
  milestone: 'Milestone',
  'state-action': 'Decision of a state',
  authority: 'Legal basis',
  relation: 'Chain of command',
  cost: 'Cost',
  flow: 'People on the move',
  'mission-change': 'Mission',
  unknown: 'Not known',
  dispute: 'Denial',
  strength: 'Strength in words',
  event: 'Event',
  purpose: 'Purpose',
  figure: 'Figure',
  report: 'Report',
};

const MILESTONES = {
  start: 'Planned start',
  'arrive-by': 'Due to arrive',
  'in-position': 'Due in position',
  end: 'Planned end',
  'extended-to': 'Extended to',
  'decision-due': 'Decision due',
};

const CHANGES = {none: 'Mission unchanged', changed: 'Mission changed', extended: 'Mission extended'};

const LIMITS = {
  'no-contact': 'No contact with migrants or the public',
  'no-law-enforcement': 'No law enforcement',
  'no-detention': 'Nobody may be detained',
  'no-lethal-operations': 'No lethal operations',
  'self-defense-only': 'Force in self-defense alone',
  'civil-lead': 'Civil authorities lead',
  'support-only': 'Support alone',
};

const TASKS = {
  'barrier-wire': 'Barrier wire',
  'barrier-jersey': 'Concrete barriers',
  'command-control': 'Command centers',
  'port-hardening': 'Strengthening of border crossings',
  'detection-monitoring': 'Detection and monitoring',
  'search-rescue': 'Search and rescue',
  'ground-transport': 'Transport by road',
  'air-movement': 'Transport by air',
  obstacles: 'Putting up obstacles',
};

const COSTS = {payer: 'Who pays', reimbursement: 'To be paid back', rise: 'Costs rise', fall: 'Costs fall'};
const FLOWS = {'arrival-time': 'When they arrive', direction: 'Where they head', rise: 'More people', fall: 'Fewer people'};

const RELATIONS = {
  'under-command': 'is under the command of',
  augments: 'adds to',
  'separate-from': 'is separate from',
  'part-of': 'is part of',
  'based-at': 'is based at',
};

const RUNGS = {
  'in-place': 'in place',
  'en-route': 'on the way',
  'on-the-line': 'on the line',
  'at-headquarters': 'at headquarters',
  prepared: 'ready to deploy',
  moved: 'moved',
};

/** What a kind of claim is called. */
export function kind(word) {
  return KINDS[word] ?? capital(plain(word));
}

/** What a limit says. */
export function limit(type) {
  return LIMITS[type] ?? capital(plain(type));
}

/** What a task is. */
export function task(type) {
  return TASKS[type] ?? capital(plain(type));
}

/** How one stands to another, as a verb. */
export function relation(type) {
  return RELATIONS[type] ?? plain(type);
}

/** What happens or is to happen, in a few words. */
export function happening({kind: of, type, state, modality}) {
  const stands = state ? ` ${plain(state)}` : '';
  const negated = modality === 'negated' || modality === 'denied' ? 'Not: ' : '';
  switch (of) {
    case 'request':
      return `${negated}${type === 'extension' ? 'Extension request' : 'Request'}${stands}`;
    case 'milestone':
      return negated + (MILESTONES[type] ?? capital(plain(type)));
    case 'mission-change':
      return CHANGES[type] ?? 'Mission';
    case 'event':
      return negated + capital(plain(type));
    case 'limit':
      return `${limit(type)}:${stands}`;
    case 'task':
    case 'progress':
      return `${negated}${task(type)}:${stands}`;
    case 'authority':
      return negated + capital(plain(type).replace('title ', 'Title ')) + stands;
    case 'relation':
      return negated + capital(relation(type));
    case 'cost':
      return negated + (COSTS[type] ?? capital(plain(type)));
    case 'flow':
      return negated + (FLOWS[type] ?? capital(plain(type)));
    case 'figure':
      return capital(figure({type, state}));
    default:
      return `${negated}${capital(plain(type ?? of))}${stands}`;
  }
}

// What is measured rather than counted: how it is called alone, and behind its number.
const MEASURED = {
  money: ['money', ''],
  works: ['works', 'of works'],
  distance: ['distance', ''],
  duration: ['time', ''],
  progress: ['progress', 'done'],
  activity: ['activity', ''],
  other: ['', ''],
};

/** What a figure counts: "National Guard troops, authorized, US-Mexico border"; valued where its number stands before. */
export function figure({type, state, component, service, places = [], scope, reading, unit}, {valued = false} = {}) {
  const measured = MEASURED[type];
  const counted = [
    reading === 'increase' && 'more',
    reading === 'decrease' && 'fewer',
    valued && unit === 'percent' && !measured && 'of',
    COMPONENTS[component],
    SERVICES[service],
    measured ? measured[valued ? 1 : 0] : type,
  ]
    .filter(Boolean)
    .join(' ');
  const stands = state && !(measured && ['in-place', 'moved'].includes(state)) && rung(state);
  return [counted, stands, scope && `the part ${plain(scope)}`, places.length > 0 && places.join(', ')].filter(Boolean).join(', ');
}

/** A number and what it counts. */
export function joined(value, counted) {
  return !counted ? value : /^[a-z]/i.test(counted) ? `${value} ${counted}` : `${value}${counted}`;
}

const NOBODY = new Set(['he', 'she', 'they', 'it', 'who', 'them', 'its', 'this', 'that', 'which']);

/** Who does it; a word that only stands for a name is left out, and of "I" it is the speaker. */
export function doer({by, source}) {
  const word = by?.toLowerCase();
  return !by || NOBODY.has(word) ? null : word === 'i' || word === 'we' ? (source ?? null) : by;
}

/** The step of the ladder of a strength. */
export function rung(word) {
  return RUNGS[word] ?? plain(word);
}

/** How firm it is that something happens. */
export const FIRMNESS = {
  actual: 'happened',
  expected: 'expected',
  possible: 'possible',
  denied: 'denied',
  unknown: 'not known',
};

/** What became of what was expected. */
export const FATES = {
  open: 'still to come',
  met: 'came about',
  missed: 'did not come about',
  moved: 'was moved',
  overdue: 'overdue: nothing known of it',
};

/** Types of findings, with what each means. */
export const FINDINGS = {
  real: ['In conflict', 'Two speakers give different numbers for the same thing at the same time; only one can be right.'],
  arithmetic: ['Does not add up', 'Parts, wholes, changes or ceilings that cannot all be right.'],
  limit: ['Against a limit', 'A task that a limit in force forbids.'],
  denial: ['Denied', 'A number is reported, and somebody says that it is wrong or that there is none.'],
  stale: ['Out of date', 'A number is repeated after whoever gave it has replaced it.'],
  time: ['Day has passed', 'A day has passed on which something was to be so, and no report tells whether it was.'],
  scope: ['Part of the other', 'One number counts a part of what the other counts: they differ, and both can be right.'],
  rung: ['Another stage', 'One is asked for, allowed or planned, the other is there.'],
  component: ['Another force', 'One number is said to be of two forces, such as active-duty troops and the National Guard.'],
  definition: ['Two names', 'One number under two names for what is counted.'],
  rounding: ['One voice', 'One number, rounded and exact, or said several times by one voice: to be counted once.'],
  derived: ['Follows', 'What follows from several sentences together, though none says it.'],
};

/** What becomes of a sentence that was checked, with what it means. */
export const VERDICTS = {
  supported: ['Supported', 'The best number known of just that, for that day, agrees with it.'],
  contradicted: ['Contradicted', 'The best number known of just that, for that day, excludes it.'],
  'other-scope': ['Said of something else', 'The number is said of a part of it, of all of it, or of another mission.'],
  'other-rung': ['Said of another stage', 'The number is planned, allowed or a change, not what is there.'],
  'other-component': ['Said of another force', 'The number is said of another component, service or duty status.'],
  'other-time': ['Said of another day', 'The number is of another day, or has been replaced since.'],
  'other-place': ['Said of another place', 'The number is said of another place, or of more or fewer places.'],
  'not-known': ['Not known', 'Nothing known of that day bears it out or excludes it.'],
};

/** What became of a plan. */
export const OUTCOMES = {
  fulfilled: ['Fulfilled', 'A later report tells that it came about.'],
  missed: ['Missed', 'A later report tells that it did not come about.'],
  moved: ['Moved', 'The day was moved before it came.'],
  overdue: ['Overdue', 'The day has passed, and no report tells what became of it.'],
  'not-yet-due': ['Not yet due', 'The day is still to come.'],
};

/** What sort of speaker it is. */
export const SORTS = {
  organisation: 'organization',
  person: 'named person',
  anonymous: 'unnamed',
  source: 'role or document',
  outlet: 'the outlet itself',
};

export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
