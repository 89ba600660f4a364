// Arithmetic written out: each number of a formula with what it counts and who gives it.
import {to} from './address.js';
import {h} from './dom.js';
import {capital, figure, happening} from './terms.js';
import {day, number, span} from './words.js';

const PARTS = /\d+(?:\.\d+)?%?|[-+*/=()−×÷]/g;
const SIGNS = {'-': '−', '*': '×', '/': '÷', '=': '=', '+': '+', '(': '(', ')': ')'};

/** What a claim is about, in words. */
export function matter(row) {
  return capital(row.kind === 'figure' ? figure(row) : happening(row));
}

/**
 * A formula such as "5900 - 2800 - 1100 = 2000".
 *
 * claims: where the numbers stand, as the passages of the claims it rests on
 * result: low, high and unit of what was found
 */
export function arithmetic(formula, claims, {low, best, high, unit}) {
  const parts = formula.match(PARTS) ?? [];
  const owners = owned(parts, claims);
  const units = unit === 'person' ? ' people' : unit && unit !== 'item' ? ` ${unit}${unit.endsWith('s') || unit === 'percent' ? '' : 's'}` : '';
  return h(
    'ul',
    {class: 'sum', 'aria-label': `The arithmetic: ${formula}`},
    parts.map((part, index) => {
      if (part in SIGNS) {
        return h('li', {class: 'operator'}, h('span', {class: 'value'}, SIGNS[part]));
      }
      if (index === parts.length - 1) {
        return h(
          'li',
          {class: 'result'},
          h('span', {class: 'value'}, number(Number(part))),
          h('span', {class: 'of'}, low !== null && high !== null && low !== high ? `${span(low, null, high)}${units}, as far as the words allow` : units.trim()),
        );
      }
      const claim = owners.get(index);
      return h(
        'li',
        {},
        h('span', {class: 'value'}, part.endsWith('%') ? part : number(Number(part))),
        claim && h('span', {class: 'of'}, matter(claim)),
        claim && h('span', {class: 'of'}, h('a', {href: to('/report', {report: claim.report, claim: claim.id})}, [claim.source, day(claim.said ?? claim.published)].filter(Boolean).join(', '))),
      );
    }),
  );
}

/** Which claim gives which number: by its value, then those left over in their order. */
function owned(parts, claims) {
  const owners = new Map();
  const left = [...claims];
  const result = parts.length - 1;
  const numbers = parts.map((part, index) => [part, index]).filter(([part, index]) => !(part in SIGNS) && index !== result);
  for (const [part, index] of numbers) {
    const value = parseFloat(part);
    const at = left.findIndex((claim) => claim.low === value || claim.high === value || numbersOf(claim.quote).includes(value));
    if (at >= 0) {
      owners.set(index, left.splice(at, 1)[0]);
    }
  }
  const without = numbers.filter(([, index]) => !owners.has(index));
  if (without.length === left.length) {
    without.forEach(([, index], place) => owners.set(index, left[place]));
  }
  return owners;
}

function numbersOf(quote) {
  return (quote.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}
