// Forms for entries by hand, built from what the server says of each field.
import {ask, send} from './api.js';
import {h, fill} from './dom.js';
import {plain} from './words.js';

/** The names of fields as people read them; the rest are their own words. */
const LABELS = {
  low: 'At least',
  high: 'At most',
  approximate: 'Only about so many',
  subject: 'What is counted',
  reading: 'Meant as',
  status: 'Status',
  rung: 'Step',
  duty_status: 'Serving under',
  scope: 'Which part',
  at: 'On the day',
  type: 'What',
  state: 'How far',
  modality: 'How sure',
  when: 'On the day',
  by: 'By whom',
  for: 'For whom',
  about: 'Goes on entry',
  from: 'From',
  to: 'To',
  decider: 'Decided by',
  capacity: 'In which capacity',
  number: 'How much',
  period: 'For how long',
  finding: 'What was found',
  source: 'Who says so',
  said: 'Said on',
  quote: 'Words it rests on',
  rests_on: 'Rests on',
  entered_by: 'Entered by',
  published: 'Day of entry',
};

/** The fields that most entries need; the others stand behind "More fields". */
const FIRST = {
  figure: ['low', 'high', 'subject', 'rung', 'component', 'places', 'at', 'scope', 'rests_on', 'entered_by'],
  request: ['type', 'state', 'by', 'for', 'number', 'item', 'when', 'places', 'decider', 'criterion', 'finding', 'reason', 'rests_on', 'entered_by'],
  order: ['type', 'state', 'by', 'when', 'places', 'rests_on', 'entered_by'],
  task: ['type', 'state', 'by', 'for', 'places', 'when', 'rests_on', 'entered_by'],
  limit: ['type', 'state', 'for', 'when', 'to', 'rests_on', 'entered_by'],
  milestone: ['type', 'when', 'places', 'about', 'rests_on', 'entered_by'],
};

const ENTERED = 'muster.entered_by';

/** What a field is called. */
export function label(name) {
  return LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}

/**
 * A form for an entry of a kind.
 *
 * values: what it begins with; known: {places, types: {kind: [...]}, people} to choose from
 * fields: which of them stand first, where the usual ones are not wanted
 * done: called with the server's answer
 */
export async function entryForm({kind, values = {}, fields: wanted, known = {}, mission, button = 'Add to the record', done}) {
  const {fields} = await ask('fields', {kind});
  const usual = wanted ?? FIRST[kind] ?? ['type', 'state', 'when', 'places', 'by', 'rests_on', 'entered_by'];
  const given = {mission, entered_by: remembered(), ...values};
  const id = `entry-${kind}-${Math.random().toString(36).slice(2, 8)}`;
  const controls = new Map(fields.map((field) => [field.name, control(field, {id, kind, given, known})]));
  const first = usual.filter((name) => controls.has(name));
  const rest = fields.map(({name}) => name).filter((name) => !first.includes(name));
  const told = h('p', {class: 'told', role: 'status'});
  const submit = h('button', {type: 'submit', class: 'chief'}, button);
  const more = h(
    'details',
    {class: 'more'},
    h('summary', {}, `More fields (${rest.length})`),
    h('div', {class: 'fields'}, rest.map((name) => controls.get(name).node)),
  );
  const form = h(
    'form',
    {class: 'entry', novalidate: true, 'aria-label': `Enter: ${plain(kind)}`, onsubmit: (event) => {
      event.preventDefault();
      enter();
    }},
    h('div', {class: 'fields'}, first.map((name) => controls.get(name).node)),
    more,
    h('p', {class: 'actions'}, submit, ' ', told),
  );

  async function enter() {
    controls.forEach((each) => each.wrong(''));
    const body = {kind};
    controls.forEach((each, name) => {
      if (each.value()) {
        body[name] = each.value();
      }
    });
    if (kind === 'figure' && body.low && !body.high && !form.dataset.open) {
      body.high = body.low;
    }
    submit.disabled = true;
    fill(told, 'Adding …');
    try {
      const answer = await send('entries', body);
      remember(body.entered_by);
      fill(told, answer.new ? 'Added.' : 'This entry was there already; nothing was added.');
      done?.(answer);
    } catch (error) {
      fill(told, 'Nothing was added: see above.');
      show(error);
    } finally {
      submit.disabled = false;
    }
  }

  function show(error) {
    const faults = (error.problem?.faults ?? []).filter(({field}) => controls.has(field));
    for (const {field, detail} of faults) {
      controls.get(field).wrong(detail);
      if (!first.includes(field)) {
        more.open = true;
      }
    }
    if (faults.length > 0) {
      controls.get(faults[0].field).focus();
    } else {
      fill(told, `Nothing was added: ${error.message}.`);
    }
  }

  return form;
}

/** A field with its label, its help, and what is wrong with it. */
function control(field, {id, kind, given, known}) {
  const name = field.name;
  const at = `${id}-${name}`;
  const initial = given[name] ?? '';
  const problem = h('span', {class: 'wrong', id: `${at}-wrong`});
  const help = h('span', {class: 'help', id: `${at}-help`}, helpOf(field));
  const choices = choicesOf(field, kind, known);
  const attributes = {
    id: at,
    name,
    'aria-describedby': `${at}-help ${at}-wrong`,
    'aria-required': field.needed ? 'true' : null,
  };
  let input;
  if (field.words.length > 0) {
    input = h(
      'select',
      attributes,
      h('option', {value: ''}, field.otherwise ? plain(field.otherwise) : '–'),
      field.words
        .filter((word) => word !== field.otherwise)
        .map((word) => h('option', {value: word, selected: word === initial}, worded(word))),
    );
  } else {
    input = h('input', {
      ...attributes,
      type: field.shape === 'day' ? 'date' : 'text',
      inputmode: field.shape === 'number' ? 'decimal' : null,
      placeholder: field.shape === 'days' ? '2018-11-13' : null,
      value: initial,
      list: choices.length > 0 ? `${at}-choices` : null,
      autocomplete: 'off',
      spellcheck: field.shape === 'text' ? null : 'false',
    });
  }
  const node = h(
    'div',
    {class: ['field', ['quote', 'finding', 'reason', 'rests_on', 'about'].includes(name) && 'broad'].filter(Boolean).join(' ')},
    h('label', {for: at}, label(name), field.needed && h('span', {class: 'needed'}, ' (needed)')),
    input,
    choices.length > 0 && h('datalist', {id: `${at}-choices`}, choices.map((choice) => h('option', {value: choice}))),
    help,
    problem,
  );
  return {
    node,
    value: () => input.value.trim(),
    focus: () => input.focus(),
    wrong(words) {
      fill(problem, words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
      if (words) {
        input.setAttribute('aria-invalid', 'true');
      } else {
        input.removeAttribute('aria-invalid');
      }
    },
  };
}

function helpOf({meaning, shape}) {
  return shape === 'days' ? `${meaning}: 2018-11-13, 2018-11, or from/to with a slash` : meaning;
}

function worded(word) {
  return word === 'guard' ? 'National Guard' : word === 'active' ? 'active duty' : plain(word);
}

function choicesOf(field, kind, known) {
  const choices = {
    places: known.places,
    type: known.types?.[kind],
    by: known.people,
    for: known.people,
    decider: known.people,
    mission: known.missions,
  }[field.name];
  return [...new Set([...(field.examples ?? []), ...(choices ?? [])])];
}

/** Who enters is asked once for each window, and not kept longer. */
function remembered() {
  return sessionStorage.getItem(ENTERED) ?? '';
}

function remember(name) {
  if (name) {
    sessionStorage.setItem(ENTERED, name);
  }
}
