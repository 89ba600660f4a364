// What a page is narrowed to, as a row of links: each is an address, and Back goes to the one before.
import {asked, go} from './address.js';
import {h} from './dom.js';

/**
 * Links that set one parameter of the address.
 *
 * choices: {value, label, count, says}; the first one stands where the parameter is absent
 * drops: parameters that go when another is chosen
 */
export function choices({name, label, items, drops = []}) {
  const now = asked()[name] ?? items[0].value;
  return h(
    'nav',
    {class: 'choices', 'aria-label': label},
    items.map(({value, label: words, count, says}) =>
      h(
        'a',
        {
          id: `${name}-${value || 'all'}`,
          href: addressOf(name, value === items[0].value ? null : value, drops),
          title: says,
          'aria-current': value === now ? 'true' : null,
          onclick: stay(() => go({[name]: value === items[0].value ? null : value, ...without(drops)})),
        },
        words,
        count !== undefined && h('span', {class: 'count'}, ` ${count}`),
      ),
    ),
  );
}

/** A link that changes parameters of this page. */
export function turn(changes, attributes, ...children) {
  const parameters = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    value === null ? parameters.delete(key) : parameters.set(key, value);
  }
  return h('a', {...attributes, href: written(parameters), onclick: stay(() => go(changes))}, children);
}

function addressOf(name, value, drops) {
  const parameters = new URLSearchParams(location.search);
  for (const drop of [name, ...drops]) {
    parameters.delete(drop);
  }
  if (value !== null) {
    parameters.set(name, value);
  }
  return written(parameters);
}

function written(parameters) {
  const query = parameters.toString();
  return query ? `${location.pathname}?${query}` : location.pathname;
}

/** A plain click stays on the page; one with a key held opens a window as everywhere. */
function stay(action) {
  return (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      action();
    }
  };
}

function without(drops) {
  return Object.fromEntries(drops.map((name) => [name, null]));
}

/** Days from and to, which stand in the address. */
export function span({from, to}, words = {from: 'From', to: 'To'}) {
  const field = (name, value) =>
    h(
      'label',
      {},
      words[name],
      h('input', {id: name, type: 'date', value: value ?? '', onchange: (event) => go({[name]: event.target.value || null})}),
    );
  return h(
    'fieldset',
    {class: 'filters'},
    h('legend', {class: 'unseen'}, 'Days shown'),
    field('from', from),
    field('to', to),
    (from || to) && turn({from: null, to: null}, {class: 'clear', id: 'all-days'}, 'all days'),
  );
}
