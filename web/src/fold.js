// Lists that are folded, so that a page can be read; on paper, where nobody can open them, they stand open.
// And what waits until the page has been seen.
import {fill, h} from './dom.js';

/** So many things are made with the page; more of them when they are opened, or once the page has been seen. */
const AT_ONCE = 60;

/** So many stand on paper; more would bury the rest, and it is said how many are left out. */
const ON_PAPER = 150;

/** These hold nothing that a reader of paper misses: what a chart shows already, and what only a screen can do. */
const NOT_ON_PAPER = '.cite, .twin, form details';

const waiting = new Map();

/**
 * A folded list.
 *
 * summary: what stands there while it is folded; many: how many things it holds; make: gives their nodes
 */
export function folded({summary, many, make, open = false, ...attributes}) {
  const body = h('div');
  const details = h('details', {...attributes, open, 'data-held': many, ontoggle: () => details.open && unfold(details)}, h('summary', {}, summary), body);
  waiting.set(details, () => fill(body, make()));
  if (many <= AT_ONCE || open) {
    unfold(details);
  } else {
    // What is folded can still be searched for in the page, once there is time to make it.
    setTimeout(() => requestIdleCallback(() => unfold(details)), 500);
  }
  return details;
}

const owed = new Set();

/** Does what need not be there when the page is seen first. What paper needs of it is done before printing, if it is no promise. */
export function oncePainted(work) {
  owed.add(work);
  requestAnimationFrame(() => setTimeout(() => settle(work)));
}

function settle(work) {
  if (owed.delete(work)) {
    work();
  }
}

function unfold(details) {
  const make = waiting.get(details);
  waiting.delete(details);
  make?.();
}

let opened = [];

/** Outer ones first, since what they hold may not be made yet. */
function openIn(element) {
  for (const details of element.querySelectorAll('details:not([open])')) {
    if (details.matches(NOT_ON_PAPER) || opened.includes(details) || details.parentElement.closest('details:not([open])')) {
      continue;
    }
    const held = Number(details.dataset.held ?? details.querySelectorAll('li, tr, .evidence').length);
    if (held > ON_PAPER) {
      details.querySelector('summary').dataset.leftOut = held;
      continue;
    }
    unfold(details);
    details.open = true;
    opened.push(details);
    openIn(details);
  }
}

addEventListener('beforeprint', () => {
  owed.forEach(settle);
  openIn(document.getElementById('content'));
});

addEventListener('afterprint', () => {
  opened.forEach((details) => (details.open = false));
  opened = [];
});
