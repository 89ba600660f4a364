// Judging a claim: what is sent, what it changed of the answer, and the form for corrections.
import {ask, send} from './api.js';
import {h, fill} from './dom.js';
import {label} from './reading.js';

/** The one-word reasons to reject, each with the key that gives it. */
export const REASONS = ['misread', 'number', 'place', 'date', 'force', 'state', 'source', 'duplicate', 'other'];

const PAST = {
  accept: 'Accepted',
  prefer: 'Preferred',
  reject: 'Rejected',
  correct: 'Corrected',
  rekey: 'Moved',
  undo: 'Taken back',
};

/** Sends a judgement. Gives {claim, act, why, answer}: what the server told of its effect. */
export async function judge(claim, act, {why = '', set = null, at = null} = {}) {
  const body = {claim, act, ...(why && {why}), ...(set && {set}), ...(at && {at})};
  return {claim, act, why, answer: await send('judgements', body)};
}

/** A judgement and its effect in a sentence, for those who listen. */
export function told({act, why, answer}) {
  const changes = answer.changed.map(({words}) => words);
  const effect = changes.length > 0 ? `The answer changes: ${changes.slice(0, 3).join('; ')}.` : 'The answer stays as it was.';
  return `${PAST[act]}${why ? ` (${why})` : ''}. ${effect}`;
}

/** A judgement and its effect, for those who look. */
export function effect({act, why, quote, answer}) {
  const {changed, findings} = answer;
  return h(
    'div',
    {class: 'effect'},
    h('p', {}, h('strong', {}, PAST[act]), quote && [' “', quote, '”'], why && ` (${why})`, changed.length === 0 && ': the answer stays as it was.'),
    changed.length > 0 &&
      h(
        'ul',
        {},
        changed.slice(0, 6).map((change) =>
          h(
            'li',
            {},
            change.from === change.to
              ? change.words
              : [change.what, ': ', h('del', {}, change.from ?? 'nothing'), ' → ', h('ins', {}, change.to ?? 'nothing')],
          ),
        ),
        changed.length > 6 && h('li', {}, `and ${changed.length - 6} more`),
      ),
    found('Found now', findings.new),
    found('No longer found', findings.gone),
  );
}

function found(title, sentences) {
  return (
    sentences.length > 0 &&
    h(
      'details',
      {},
      h('summary', {}, `${title}: ${sentences.length === 1 ? 'one finding' : `${sentences.length} findings`}`),
      h('ul', {}, sentences.map((sentence) => h('li', {}, sentence))),
    )
  );
}

/** Whether keys belong to what is being typed. */
export function isTyping(target) {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

/**
 * The form of a claim's fields: Enter sends, Escape leaves.
 *
 * row: the fields as the list of its kind has them; done(judged) after; leave() without
 */
export async function correction({claim, kind, row, at, done, leave}) {
  const figure = kind === 'figure';
  const {rows} = await ask('corrections', figure ? {} : {kind});
  const fields = rows.filter((field) => (figure ? field.of_figures : field.of_statements));
  const before = Object.fromEntries(fields.map(({field}) => [field, valueOf(row, field)]));
  const problem = h('p', {class: 'problem', role: 'alert', hidden: true});
  const inputs = Object.fromEntries(fields.map((field) => [field.field, input(field, before[field.field])]));
  const why = h('input', {id: 'set-why', name: 'why', required: true, list: 'reasons', autocomplete: 'off'});
  const form = h(
    'form',
    {
      class: 'correction',
      'aria-label': 'Correct the reading',
      onkeydown: (event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          leave();
        }
      },
      onsubmit: async (event) => {
        event.preventDefault();
        problem.hidden = true;
        try {
          await done(await sent());
        } catch (error) {
          fill(problem, error.message);
          problem.hidden = false;
          const name = error.message.match(/^([a-z_]+):/)?.[1];
          (inputs[name] ?? (name === 'why' ? why : null))?.focus();
        }
      },
    },
    h('p', {class: 'small'}, 'Change what was read wrong; the rest stays. An empty field says that the report does not tell.'),
    h('div', {class: 'fields'}, fields.map((field) => row_(field, inputs[field.field]))),
    h('div', {class: 'field'}, h('label', {for: 'set-why'}, 'Why (needed)'), why),
    h('datalist', {id: 'reasons'}, REASONS.map((reason) => h('option', {value: reason}))),
    problem,
    h(
      'p',
      {class: 'buttons'},
      h('button', {type: 'submit', class: 'chief'}, 'Send ', h('kbd', {}, 'Enter')),
      h('button', {type: 'button', onclick: leave}, 'Leave ', h('kbd', {}, 'Esc')),
    ),
  );
  return form;

  async function sent() {
    const changed = fields.map(({field}) => field).filter((field) => inputs[field].value.trim() !== before[field]);
    const values = (names) => Object.fromEntries(names.map((name) => [name, inputs[name].value.trim()]));
    const moved = changed.filter((field) => field === 'mission');
    const corrected = changed.filter((field) => field !== 'mission');
    if (changed.length === 0) {
      throw new Error('Nothing is changed yet; Esc leaves the form.');
    }
    let judged;
    if (corrected.length > 0) {
      judged = await judge(claim, 'correct', {why: why.value, set: values(corrected), at});
    }
    if (moved.length > 0) {
      judged = await judge(claim, 'rekey', {why: why.value, set: values(moved), at});
    }
    return judged;
  }
}

function row_({field, allowed, closed}, input) {
  return h(
    'div',
    {class: 'field'},
    h('label', {for: `set-${field}`}, label(field)),
    input,
    !closed && h('span', {class: 'hint', id: `hint-${field}`}, allowed),
  );
}

function input({field, required, words, closed}, value) {
  const id = `set-${field}`;
  if (!closed) {
    return h('input', {id, name: field, value, autocomplete: 'off', 'aria-describedby': `hint-${field}`});
  }
  const options = words.includes(value) || value === '' ? words : [value, ...words];
  return h(
    'select',
    {id, name: field},
    !required && h('option', {value: '', selected: value === ''}, '(not said)'),
    options.map((word) => h('option', {value: word, selected: word === value}, {true: 'yes', false: 'no'}[word] ?? word.replaceAll('-', ' '))),
  );
}

/** A field as people write it. */
function valueOf(row, field) {
  if (field === 'source') {
    return (row.attribution?.chain ?? [])
      .map(({name, kind}) => (kind === 'organisation' ? name : `${name} (${kind})`))
      .join('; ');
  }
  const value = row[field];
  return Array.isArray(value) ? value.join('; ') : value === null || value === undefined ? '' : String(value);
}
