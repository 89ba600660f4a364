import {fill, h} from './dom.js';

/**
 * A chart with its title, a sentence that says what it shows, its legend, its table twin and its source line; it can
 * be had as SVG and PNG with all of these but the table.
 *
 * twin: the table, or what gives it when it is opened: a large one takes longer than the picture
 * also: {title, lines} of what belongs to the picture and cannot be drawn in it: it stands under the one that is saved
 * beside: what stands under the picture and belongs to it: a panel that tells of what is pointed at
 * interactive: whether parts of the picture can be focused
 */
export function chart({name, title, sentence, svg, legend = [], source, twin, also, beside, interactive = false}) {
  for (const style of svg.querySelectorAll('style')) {
    style.remove(); // The policy of the page allows no styles but its own; muster.css has what is needed.
  }
  // What can be focused may not stand within an image.
  svg.setAttribute('role', interactive ? 'group' : 'img');
  svg.setAttribute('aria-label', `${title}. ${sentence}`);
  const whole = () => framed({title, sentence, svg, legend, source, also});
  return h(
    'figure',
    {class: 'chart', id: name},
    h('h2', {}, title),
    h('p', {class: 'says'}, sentence),
    legend.length > 0 && h('ul', {class: 'legend'}, legend.map(({label, symbol}) => h('li', {}, symbol(), ' ', label))),
    h('div', {class: 'plot scroll', tabindex: 0, role: 'region', 'aria-label': `${title}, chart`}, svg),
    beside,
    h('figcaption', {}, source),
    h(
      'p',
      {class: 'downloads'},
      h('button', {type: 'button', onclick: () => save(svgBlob(whole()), `${name}.svg`)}, 'SVG'),
      ' ',
      h('button', {type: 'button', onclick: async () => save(await pngBlob(whole()), `${name}.png`)}, 'PNG'),
    ),
    twin && table(twin),
  );
}

function table(twin) {
  if (typeof twin !== 'function') {
    return h('details', {class: 'twin'}, h('summary', {}, 'The same as a table'), twin);
  }
  const body = h('div');
  const open = async () => {
    if (body.childElementCount === 0) {
      body.setAttribute('aria-busy', 'true');
      fill(body, await twin().catch((error) => h('p', {class: 'problem'}, `The table could not be had: ${error.message}`)));
      body.removeAttribute('aria-busy');
    }
  };
  return h('details', {class: 'twin', ontoggle: (event) => event.target.open && open()}, h('summary', {}, 'The same as a table'), body);
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 18;

/** The picture with what stands around it, in one SVG that needs no style sheet. */
function framed({title, sentence, svg, legend, source, also}) {
  const box = svg.viewBox.baseVal;
  const width = (box?.width || svg.width.baseVal.value) + 2 * MARGIN;
  const sentences = wrapped(sentence, width / 7);
  const signs = arranged(legend, width - 2 * MARGIN);
  const above = MARGIN + 28 + sentences.length * LINE;
  const top = above + (legend.length > 0 ? (signs.at(-1).row + 1) * LINE + 12 : 0);
  const under = top + (box?.height || svg.height.baseVal.value) + MARGIN;
  const lines = (also?.lines ?? []).flatMap((line) => wrapped(line, width / 7));
  const height = under + (lines.length > 0 ? (lines.length + 2) * LINE : 0) + MARGIN + LINE;
  const frame = svgElement('svg', {xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'sans-serif'});
  frame.append(svgElement('rect', {width, height, fill: colour('--paper')}));
  frame.append(text(title, MARGIN, MARGIN + 12, {'font-size': 18, 'font-weight': 600}));
  sentences.forEach((line, index) => frame.append(text(line, MARGIN, MARGIN + 36 + index * LINE, {'font-size': 13})));
  for (const {label, symbol, x, row} of signs) {
    const mark = styled(symbol());
    mark.setAttribute('x', MARGIN + x);
    mark.setAttribute('y', above + 2 + row * LINE);
    frame.append(mark, text(label, MARGIN + x + 26, above + 14 + row * LINE, {'font-size': 12}));
  }
  const inner = inlined(svg);
  inner.setAttribute('x', MARGIN);
  inner.setAttribute('y', top);
  if (lines.length > 0) {
    frame.append(text(also.title, MARGIN, under + LINE, {'font-size': 13, 'font-weight': 600}));
    lines.forEach((line, index) => frame.append(text(line, MARGIN, under + (index + 2) * LINE, {'font-size': 13})));
  }
  frame.append(inner, text(source ?? '', MARGIN, height - MARGIN / 2, {'font-size': 11}));
  return frame;
}

/** The signs of a legend side by side, in as many rows as they need. */
function arranged(legend, room) {
  let [x, row] = [0, 0];
  return legend.map((each) => {
    const width = 44 + each.label.length * 6.6;
    if (x > 0 && x + width > room) {
      [x, row] = [0, row + 1];
    }
    const placed = {...each, x, row};
    x += width;
    return placed;
  });
}

/** A sign as the page would show it; only what stands in the page has its styles. */
function styled(sign) {
  document.body.append(sign);
  const copy = inlined(sign);
  sign.remove();
  return copy;
}

const KEPT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'fill-opacity', 'stroke-opacity', 'font-size', 'font-family', 'font-weight', 'text-anchor', 'paint-order', 'stroke-linejoin', 'stroke-linecap', 'visibility'];

/** A copy with the styles that the page gives written into it. */
function inlined(svg) {
  const copy = svg.cloneNode(true);
  const [from, into] = [[svg, ...svg.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((element, index) => {
    const styles = getComputedStyle(element);
    for (const name of KEPT) {
      const value = styles.getPropertyValue(name);
      if (value) {
        into[index].setAttribute(name, value);
      }
    }
  });
  return copy;
}

function text(words, x, y, attributes) {
  const element = svgElement('text', {x, y, fill: colour('--ink'), ...attributes});
  element.textContent = words;
  return element;
}

/** An element of an SVG. */
export function svgElement(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || 'white';
}

function wrapped(words, length) {
  const lines = [''];
  for (const word of (words ?? '').split(' ')) {
    if (lines.at(-1).length + word.length > length) {
      lines.push('');
    }
    lines[lines.length - 1] += (lines.at(-1) ? ' ' : '') + word;
  }
  return lines;
}

function svgBlob(svg) {
  return new Blob([new XMLSerializer().serializeToString(svg)], {type: 'image/svg+xml'});
}

async function pngBlob(svg) {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', {href: address, download: `muster-${name}`}).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
