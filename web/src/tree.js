// How an answer came about: a tree from what was found down to the sentences.
import {h} from './dom.js';
import {passage} from './passages.js';
import {day, readable} from './words.js';

const OPEN = 2;

/** The claims at the ends of a tree, in order. */
export function leaves(node) {
  return node.claim ? [node.claim] : (node.from ?? []).flatMap(leaves);
}

/** places: where the claims stand, by id */
export function tree(node, places) {
  return h('ul', {class: 'tree'}, branch(node, places, 0));
}

function branch(node, places, depth) {
  if (node.claim) {
    const place = places.get(node.claim.id);
    return h(
      'li',
      {},
      h(
        'details',
        {open: depth < OPEN},
        h('summary', {}, `“${node.claim.quote}”`, h('span', {class: 'small'}, ` – ${node.claim.source}${node.claim.stated ? `, ${day(node.claim.stated)}` : ''}`)),
        place ? passage({...place, claim: node.claim}) : h('p', {}, node.claim.sentence),
      ),
    );
  }
  return h(
    'li',
    {},
    h(
      'details',
      {open: depth < OPEN},
      h('summary', {}, readable(node.what)),
      (node.says || node.rule) && h('p', {class: 'small'}, node.says ?? '', ' ', h('span', {class: 'badge'}, `rule ${node.rule}`)),
      node.formula && h('p', {class: 'formula'}, node.formula),
      node.from?.length > 0 && h('ul', {}, node.from.map((each) => branch(each, places, depth + 1))),
    ),
  );
}
