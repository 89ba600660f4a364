// The versions of a report, and what became of each claim from one to another.
import {go} from './address.js';
import {h} from './dom.js';
import {kindWords, label} from './reading.js';
import {claimAddress} from './text.js';
import {count, day, when} from './words.js';

/** Which version is shown, and which one beside it. */
export function versions(report) {
  const choice = (id, title, value, onchange, offered, empty) =>
    h(
      'label',
      {for: id},
      h('span', {}, title),
      h(
        'select',
        {id, onchange: (event) => onchange(event.target.value)},
        empty && h('option', {value: '', selected: !value}, empty),
        offered.map((each) =>
          h('option', {value: each.version, selected: each.version === value}, `version ${each.version}, known ${day(each.time.slice(0, 10))}, ${count(each.claims, 'claim')}`),
        ),
      ),
    );
  return h(
    'form',
    {class: 'filters', 'aria-label': 'Versions of this report', onsubmit: (event) => event.preventDefault()},
    choice('version', 'The text of', report.version, (version) => go({version, against: null, claim: null}), report.versions),
    choice(
      'against',
      'Compared with',
      report.against ?? null,
      (against) => go({against}),
      report.versions.filter(({version}) => version !== report.version),
      'no other version',
    ),
  );
}

const CHANGES = {
  changed: 'changed',
  added: 'added',
  gone: 'gone',
  reworded: 'said in other words',
};

/** What became of each claim, with both sentences. */
export function comparison(report) {
  const kept = report.changes.filter(({change}) => change === 'same').length;
  const counted = Object.keys(CHANGES)
    .map((word) => [word, report.changes.filter(({change}) => change === word)])
    .filter(([, changes]) => changes.length > 0);
  const summary = [...counted.map(([word, changes]) => `${changes.length} ${CHANGES[word]}`), `${kept} the same`].join(', ');
  return h(
    'section',
    {class: 'comparison', 'aria-labelledby': 'comparison'},
    h('h2', {id: 'comparison'}, `Version ${report.version} beside version ${report.against}`),
    h('p', {}, `Claim by claim: ${summary}.`),
    counted.map(([word, changes]) => [
      h('h3', {}, `${CHANGES[word].replace(/^./, (first) => first.toUpperCase())} (${changes.length})`),
      h('ul', {class: 'changes'}, changes.map((change) => difference(change, report))),
    ]),
  );
}

function difference({before, after, fields}, report) {
  const side = (said, version, title) =>
    h(
      'div',
      {class: 'version'},
      h('p', {class: 'small'}, title),
      said
        ? h(
            'blockquote',
            {},
            quoted(said),
            ' ',
            h('a', {class: 'small', href: claimAddress(report.report, said.id, {version, against: version === report.version ? report.against : report.version})}, 'in the text'),
          )
        : h('p', {class: 'nothing'}, 'It does not say so.'),
    );
  return h(
    'li',
    {class: 'panel'},
    h('p', {}, h('span', {class: 'badge'}, kindWords((after ?? before).kind)), ' ', h('strong', {}, (after ?? before).quote)),
    fields.length > 0 &&
      h(
        'ul',
        {class: 'values'},
        differing(before.fields, after.fields, fields).map(([name, one, other]) => h('li', {}, `${name}: `, h('del', {}, one), ' → ', h('ins', {}, other))),
      ),
    h('div', {class: 'columns'}, side(before, report.against, `Version ${report.against}`), side(after, report.version, `Version ${report.version}`)),
  );
}

/** Name, before and after of each field; low and high in one where they say one number. */
function differing(before, after, fields) {
  const plainly = before.low === before.high && after.low === after.high;
  return fields
    .filter((field) => field !== 'high' || !plainly)
    .map((field) => [field === 'low' && plainly ? label('quantity') : label(field), value(field, before[field]), value(field, after[field])]);
}

function quoted({sentence, quote}) {
  const words = quote.trim().replace(/\s+/g, ' ');
  const at = sentence.indexOf(words);
  return at < 0 ? sentence : [sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length)];
}

function value(field, value) {
  if (value === null || value === undefined || value === '' || value.length === 0) {
    return 'not said';
  }
  if (['at', 'when', 'said'].includes(field)) {
    return when(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? value.toLocaleString('en-US') : String(value).replaceAll('-', ' ');
}
