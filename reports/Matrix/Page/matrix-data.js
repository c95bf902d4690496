'use strict';
// What the page knows. Everything becomes text of elements that are made here; no text becomes markup.
const words = JSON.parse(document.getElementById('words').textContent);
const columns = [...document.querySelectorAll('#grid thead th[data-key]')].map(head => head.dataset.key);
const rows = [...document.querySelectorAll('#grid tr[data-verdicts]')].map((element, index) => {
  const head = element.cells[0];
  return {
    element,
    index,
    head,
    id: head.querySelector('.id').textContent,
    title: head.querySelector('.title').textContent,
    level: element.dataset.level,
    sections: [...head.querySelectorAll('.section')].map(section => section.textContent),
    verdicts: element.dataset.verdicts,
    differs: element.hasAttribute('data-differs'),
    text: head.textContent.toLowerCase(),
  };
});
const rowOf = new Map(rows.map(row => [row.element, row]));
const pieces = new Map();

/** The data of the checks or of one column, unpacked when it is first asked for. */
function piece(id) {
  if (!pieces.has(id)) pieces.set(id, unpack(document.getElementById(id).textContent));
  return pieces.get(id);
}

function unpack(base64) {
  const octets = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  return new Response(new Blob([octets]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).json();
}

function make(tag, name, ...children) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children.filter(child => child !== null));
  return element;
}

const counted = (number, noun) => `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

/** The verdict of a row with a column; null where there is none. */
function verdictOf(row, column) {
  const letter = row.verdicts[column];
  if (letter === undefined || letter === '.') return null;
  const [name, sign] = words.verdicts[letter.toLowerCase()];
  return { letter: letter.toLowerCase(), name, sign, unstable: letter !== letter.toLowerCase() };
}
