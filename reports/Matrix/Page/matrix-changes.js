// The view of what changed from one column to another.
const changes = document.getElementById('changes');
const pair = document.getElementById('pair');
const groups = [...changes.querySelectorAll('.change')];

function changeOf(before, after) {
  if (!before || !after) return before ? 'onlyBefore' : after ? 'onlyAfter' : 'same';
  if (before.unstable || after.unstable) return 'unstable';
  return words.changes[before.letter + after.letter] ?? 'same';
}

function showChanges() {
  const [from, to] = [pair.elements.from.value, pair.elements.to.value].map(Number);
  const byKind = Object.groupBy(rows, row => changeOf(verdictOf(row, from), verdictOf(row, to)));
  changes.querySelector('h2').replaceChildren(from === to
    ? 'Choose two different columns'
    : `What changed from ${columns[from]} to ${columns[to]}`);
  let total = 0;
  for (const group of groups) {
    const found = from === to ? [] : byKind[group.dataset.kind] ?? [];
    total += found.length;
    group.hidden = found.length === 0;
    group.querySelector('.count').textContent = found.length;
    const [, before, after] = group.querySelector('thead tr').cells;
    before.textContent = columns[from];
    after.textContent = columns[to];
    group.querySelector('tbody').replaceChildren(...found.map(row => make('tr', '', row.head.cloneNode(true), cellOf(row, from), cellOf(row, to))));
  }
  pair.elements.count.value = from === to ? '' : `${counted(total, 'difference')} in ${counted(rows.length, 'check')}`;
}

function cellOf(row, column) {
  const cell = row.element.cells[column + 1].cloneNode(true);
  const button = cell.querySelector('button');
  if (button) {
    button.tabIndex = 0;
    button.dataset.row = row.index;
    button.ariaLabel = `${button.textContent}: ${row.id}, ${columns[column]}`;
  }
  return cell;
}

changes.addEventListener('click', event => {
  const button = event.target.closest('[data-row]');
  if (button) openCell(rows[button.dataset.row], pair.elements.from.value, pair.elements.to.value);
});
pair.addEventListener('input', showChanges);
pair.addEventListener('submit', event => event.preventDefault());
pair.elements.swap.addEventListener('click', () => {
  [pair.elements.from.value, pair.elements.to.value] = [pair.elements.to.value, pair.elements.from.value];
  showChanges();
});
