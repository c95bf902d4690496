// Which view is shown, by the address; and the beginning.
const views = [...document.querySelectorAll('.view')];
const links = [...document.querySelectorAll('#views a')];
let shownView = 'matrix';

function showView(name) {
  shownView = name;
  for (const view of views) view.hidden = view.id !== name;
  for (const link of links) link.ariaCurrent = link.hash === `#${name}` ? 'page' : null;
  if (name === 'changes') showChanges();
}

function go() {
  const place = new URLSearchParams(location.hash.slice(1));
  if (location.hash === '#changes' || location.hash === '#matrix') {
    showView(location.hash.slice(1));
    return;
  }
  const row = rows.find(one => one.id === place.get('check'));
  const [column, beside] = ['of', 'beside'].map(name => columns.indexOf(place.get(name)));
  if (row && column >= 0) openCell(row, column, beside < 0 ? besideOf(row, column) : beside);
}

for (const button of grid.querySelectorAll('button')) button.tabIndex = -1;
grid.role = 'grid';
filter.hidden = false;
document.getElementById('views').hidden = columns.length < 2;
applyFilter();
showView('matrix');
go();
addEventListener('hashchange', go);
addEventListener('keydown', event => {
  const typing = event.target.closest?.('input, select, textarea, dialog');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && shownView === 'matrix') {
    event.preventDefault();
    filter.elements.text.focus();
  }
});
document.documentElement.classList.add('ready');
