// The table: filters, topics that open and close, and one cell at a time that has the focus.
const grid = document.getElementById('grid');
const filter = document.getElementById('filter');
const topics = [...grid.tBodies].map(body => ({
  body,
  toggle: body.querySelector('button'),
  count: body.querySelector('.count'),
  rows: [...body.rows].slice(1).map(element => rowOf.get(element)),
}));
const fewRows = 40;
let current = null;
let lastColumn = 1;
let wasActive = null;

function open(topic, isOpen) {
  topic.body.classList.toggle('closed', !isOpen);
  topic.toggle.ariaExpanded = String(isOpen);
}

function applyFilter() {
  const wanted = new FormData(filter);
  const text = wanted.get('text').toLowerCase().split(/\s+/).filter(Boolean);
  const verdicts = wanted.getAll('verdict');
  const [server, level, section] = ['server', 'level', 'section'].map(name => wanted.get(name));
  const differs = wanted.has('differs');
  const active = text.length > 0 || verdicts.length > 0 || level !== '' || section !== '' || differs;
  let total = 0;
  for (const topic of topics) {
    let matching = 0;
    for (const row of topic.rows) {
      const letters = (server === '' ? row.verdicts : row.verdicts[server]).toLowerCase();
      const match = (verdicts.length === 0 || verdicts.some(verdict => letters.includes(verdict)))
        && (level === '' || row.level === level)
        && (section === '' || row.sections.includes(section))
        && (!differs || row.differs)
        && text.every(word => row.text.includes(word));
      row.element.hidden = !match;
      if (match) matching++;
    }
    total += matching;
    topic.body.hidden = matching === 0;
    topic.count.textContent = active ? `${matching} of ${topic.rows.length}` : topic.rows.length;
    if (active || wasActive !== false) open(topic, active || rows.length <= fewRows);
  }
  wasActive = active;
  for (const [column, head] of [...grid.tHead.rows[0].cells].slice(1).entries()) head.classList.toggle('chosen', String(column) === server);
  filter.elements.shown.value = active ? `${total.toLocaleString('en-US')} of ${counted(rows.length, 'check')}` : '';
  nameAll();
  if (!current || !isShown(current)) rove(topics.find(topic => !topic.body.hidden)?.toggle ?? null, false);
}

/** The one button of the table that Tab comes to. */
function rove(button, isFocused) {
  if (current) current.tabIndex = -1;
  current = button;
  if (!button) return;
  button.tabIndex = 0;
  if (isFocused) button.focus();
}

const isShown = button => button.checkVisibility();
const allOpen = () => topics.filter(topic => !topic.body.hidden).every(topic => !topic.body.classList.contains('closed'));
const nameAll = () => filter.elements.all.replaceChildren(allOpen() ? 'Close all topics' : 'Open all topics');

function move(button, rowsDown, cellsRight) {
  const cell = button.closest('th, td');
  if (cellsRight !== 0) {
    const cells = [...cell.parentElement.cells];
    const ahead = cellsRight > 0 ? cells.slice(cell.cellIndex + 1) : cells.slice(0, cell.cellIndex).reverse();
    const next = ahead.map(other => other.querySelector('button')).filter(Boolean);
    const chosen = Math.abs(cellsRight) === 1 ? next[0] : next.at(-1);
    if (chosen) lastColumn = chosen.closest('th, td').cellIndex;
    return chosen;
  }
  const shownRows = [...grid.rows].slice(1).filter(row => row.checkVisibility());
  const at = shownRows.indexOf(cell.parentElement) + rowsDown;
  const row = shownRows[Math.max(0, Math.min(shownRows.length - 1, at))];
  return row.cells[lastColumn].querySelector('button') ?? row.querySelector('button');
}

const keys = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
  Home: [0, -2], End: [0, 2], PageDown: [10, 0], PageUp: [-10, 0],
};
grid.addEventListener('keydown', event => {
  const button = event.target.closest('button');
  const way = keys[event.key];
  if (!button || !way || event.altKey || event.metaKey) return;
  event.preventDefault();
  const [down, right] = way;
  const next = event.ctrlKey && Math.abs(right) === 2 ? move(button, right * rows.length * 2, 0) : move(button, down, right);
  if (next) rove(next, true);
});

grid.addEventListener('focusin', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.closest('td')) lastColumn = button.closest('td').cellIndex;
  rove(button, false);
});
grid.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  const cell = button.closest('th, td');
  if (cell.tagName === 'TH') {
    open(topics.find(topic => topic.toggle === button), cell.parentElement.parentElement.classList.contains('closed'));
    nameAll();
    return;
  }
  const row = rowOf.get(cell.parentElement);
  openCell(row, cell.cellIndex - 1, besideOf(row, cell.cellIndex - 1));
});
filter.addEventListener('input', applyFilter);
filter.addEventListener('reset', () => setTimeout(applyFilter));
filter.addEventListener('submit', event => event.preventDefault());
filter.elements.all.addEventListener('click', () => {
  const isOpen = !allOpen();
  topics.forEach(topic => open(topic, isOpen));
  nameAll();
});
