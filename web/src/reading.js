// How a claim was read: its attributes in words, the words that gave each, the rule, and what else was considered.
import {ask} from './api.js';
import {h} from './dom.js';
import {number, plain, when} from './words.js';

/** What the attributes of claims are called for people. */
const LABELS = {
  quantity: 'How many',
  low: 'At least',
  high: 'At most',
  approximate: 'Approximate',
  unit: 'Counted in',
  subject: 'What is counted',
  reading: 'What the number is',
  status: 'State',
  rung: 'Step of the deployment',
  component: 'Component',
  duty_status: 'Duty status',
  service: 'Service',
  scope: 'Part counted',
  places: 'Where',
  at: 'As of',
  when: 'When',
  source: 'Who says so',
  said: 'Said on',
  mission: 'Mission',
  type: 'Type',
  state: 'State',
  modality: 'How it is put',
  by: 'By whom',
  for: 'For whom',
  about: 'About',
  from: 'From',
  to: 'To',
  decider: 'Who decides',
  capacity: 'In which capacity',
  item: 'What is asked for',
  number: 'How much of it',
  period: 'For how long',
  criterion: 'Judged by',
  finding: 'Found on it',
  reason: 'Reason given',
  judgement: 'Judgement',
  kind: 'Kind',
  noun: 'Words for it',
};

export function label(attribute) {
  return LABELS[attribute] ?? plain(attribute).replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
}

/** figure → figure, mission-change → mission change. */
export function kindWords(kind) {
  return plain(kind);
}

/** In words, with the number beside them: nobody can feel what 0.62 is. */
export function confidence(value) {
  const words =
    value >= 0.9 ? 'Very likely read right' : value >= 0.75 ? 'Probably read right' : value >= 0.5 ? 'Uncertain' : 'Doubtful';
  return `${words}: of claims read by the same rules, about ${Math.round(value * 100)} in 100 were right.`;
}

/** The reading of a claim as the ledger knew it, attribute by attribute. Gives {node, rows}. */
export async function reading(claim, {known = null, signal} = {}) {
  const {rows} = await ask('why', {claim, known}, {signal});
  const attributes = rows.filter(({attribute}) => attribute !== 'judgement');
  const judgements = rows.filter(({attribute}) => attribute === 'judgement');
  return h(
    'div',
    {class: 'reading'},
    judgements.length > 0 &&
      h(
        'div',
        {class: 'judged'},
        h('h3', {}, 'What people say of it'),
        h('ul', {}, judgements.map(({says}) => h('li', {}, says))),
      ),
    h('h3', {}, 'How it was read'),
    h('dl', {class: 'attributes'}, attributes.map(attribute)),
  );
}

function attribute(row) {
  return [
    h('dt', {}, label(row.attribute)),
    h(
      'dd',
      {},
      h('span', {class: 'value'}, written(row)),
      row.quote && [' ', h('q', {class: 'given'}, row.quote)],
      h('p', {class: 'rule'}, row.says ?? row.rule, row.says && [' ', h('code', {}, row.rule)]),
      row.considered && h('details', {class: 'considered'}, h('summary', {}, 'What else was considered'), h('p', {}, row.considered)),
    ),
  ];
}

function written({attribute, value}) {
  if (value === null || value === undefined || value === '') {
    return attribute === 'source' ? 'the report itself' : 'not said';
  }
  if (['at', 'when', 'said'].includes(attribute)) {
    return when(value);
  }
  if (value === 'true' || value === 'false') {
    return value === 'true' ? 'yes' : 'no';
  }
  if (/^\d+(\.\d+)?$/.test(value)) {
    return number(Number(value));
  }
  return ['status', 'rung', 'component', 'reading', 'modality', 'state', 'type', 'duty_status', 'service'].includes(attribute)
    ? plain(value)
    : value;
}
