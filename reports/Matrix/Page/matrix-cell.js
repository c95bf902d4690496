// The dialog that a cell opens: what the check asks for, and what one server or two did.
const dialog = document.getElementById('cell');
const sides = [...dialog.querySelectorAll('.side')].map(element => ({
  pick: element.querySelector('select'),
  what: element.querySelector('.what'),
}));
let opened = null;

function openCell(row, column, beside) {
  opened = row;
  dialog.querySelector('header .kind').replaceChildren(`${row.level} \u00b7 ${row.sections.join(', ')}`);
  dialog.querySelector('h2').replaceChildren(row.title);
  dialog.querySelector('header .id').replaceChildren(row.id);
  sides[0].pick.value = column;
  sides[1].pick.value = beside ?? '';
  showLaw(row);
  sides.forEach(side => showSide(row, side));
  noteOpened();
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** Beside a server that does not pass stands one that does. */
function besideOf(row, column) {
  if (verdictOf(row, column)?.letter === 'p') return null;
  const passing = columns.findIndex((key, other) => row.verdicts[other] === 'p');
  return passing < 0 ? null : passing;
}

function noteOpened() {
  const place = new URLSearchParams({ check: opened.id, of: columns[sides[0].pick.value] });
  if (sides[1].pick.value !== '') place.set('beside', columns[sides[1].pick.value]);
  history.replaceState(null, '', `#${place}`);
}

async function showLaw(row) {
  const check = (await piece('checks'))[row.index];
  if (opened !== row) return;
  dialog.querySelector('.requirements').replaceChildren(...check.law.map(([id, section, keyword, text]) =>
    make('p', 'requirement', text || `See ${section}.`,
      make('span', 'cite', make('b', '', keyword), keyword ? ' \u00b7 ' : '', section, ' \u00b7 ', make('span', 'id', id)))));
  dialog.querySelector('.why').replaceChildren(check.why.join(' '));
  dialog.querySelector('.outcomes').parentElement.hidden = check.foreseen.length === 0;
  dialog.querySelector('.outcomes').replaceChildren(...check.foreseen.map(outcome => {
    const [, verdict, rest] = /^([a-z]+): (.*)$/.exec(outcome) ?? [null, '', outcome];
    return make('li', '', make('span', `worth v-${verdict === 'skip' ? 'skipped' : verdict}`, verdict), make('span', '', rest));
  }));
}

async function showSide(row, side) {
  side.what.replaceChildren();
  if (side.pick.value === '') return;
  const column = Number(side.pick.value);
  const verdict = verdictOf(row, column);
  const result = (await piece(`column-${column}`))[row.index];
  if (opened !== row || side.pick.value !== String(column)) return;
  if (!verdict) {
    side.what.replaceChildren(make('p', 'note', 'This run does not have the check.'));
    return;
  }
  const parts = [make('p', 'verdict', badge(verdict), result.expected === undefined ? null : make('span', 'tag mark', 'known'), verdict.unstable ? make('span', 'tag mark', 'unstable') : null)];
  parts.push(make('p', `reason v-${verdict.name}`, ...result.reason.split('\n').map(line => make('span', 'line', line))));
  if (result.expected !== undefined) parts.push(make('p', 'remark', make('b', '', 'Known'), result.expected));
  if (result.seen) parts.push(make('p', 'note', `${counted(result.seen, 'response')} seen`));
  parts.push(make('h3', '', result.other ? 'The exchange of the confirmation' : 'The exchange'), exchange(result.transcript));
  if (result.other) parts.push(make('h3', '', 'The exchange of the first run, which came to another verdict'), exchange(result.other));
  side.what.replaceChildren(...parts);
}

function badge(verdict) {
  const sign = make('span', 'sign', verdict.sign);
  sign.ariaHidden = 'true';
  return make('span', `badge v-${verdict.name}`, sign, ` ${verdict.name}`);
}

function exchange(transcript) {
  if (transcript.length === 0) return make('p', 'note', 'Nothing went over the wire.');
  return make('ol', 'exchange', ...transcript.map(step));
}

function step(block) {
  if (typeof block === 'number') return make('li', 'gap', `${counted(block, 'step')} left out here; report.json has all of them`);
  const [connection, way, at, what, head, leftOut, tail] = block;
  const where = [make('span', 'at', at), connection ? `connection ${connection}` : ''];
  if (way === 'event') return make('li', 'event', ...where, make('span', 'happened', what));
  const octets = make('pre', '', ...shown(head), leftOut ? make('span', 'cut', `${counted(leftOut, 'octet')} left out here`) : null, ...shown(tail ?? ''));
  octets.tabIndex = 0;
  octets.role = 'group';
  octets.ariaLabel = `Octets ${way}`;
  return make('li', way, make('p', 'way', where[0], make('b', '', way === 'sent' ? '\u2192 sent' : '\u2190 received'), where[1], make('span', '', counted(what, 'octet'))), octets);
}

/** Octets, escaped as .wire files spell them, with every escape standing out and every line on a line. */
function shown(escaped) {
  return [...escaped.matchAll(/\\r\\n|(?:\\[rt0]|\\x[0-9a-f]{2})+?(?!\\n)|\\n|(?:\\\\|[^\\])+|./g)].flatMap(([part]) => {
    if (part === '\\r\\n') return [make('span', 'crlf', 'CRLF'), '\n'];
    if (part === '\\n') return [make('span', 'octet', part), '\n'];
    return /^\\[^\\]/.test(part) ? [make('span', 'octet', part)] : [part];
  });
}

sides.forEach(side => side.pick.addEventListener('change', () => {
  showSide(opened, side);
  noteOpened();
}));
dialog.querySelector('[name=close]').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener('close', () => history.replaceState(null, '', `#${shownView}`));
