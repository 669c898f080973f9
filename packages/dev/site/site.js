// Search and copy buttons of the documentation. Loads the index when somebody begins to search.
const form = document.querySelector('form[role=search]');
const input = form.querySelector('input');
const found = form.querySelector('.found');
input.disabled = false;
form.addEventListener('submit', (event) => event.preventDefault());

let loading = null;
async function load() {
  const [{ default: MiniSearch }, answer] = await Promise.all([import('./minisearch.js'), fetch(form.dataset.index)]);
  const { settings, index } = await answer.json();
  return MiniSearch.loadJS(index, settings);
}

async function show() {
  const words = input.value.trim();
  found.hidden = words === '';
  if (words === '') return;
  const index = await (loading ??= load());
  if (input.value.trim() !== words) return;
  const results = index.search(words, { prefix: true, fuzzy: 0.15, boost: { title: 3 } }).slice(0, 12);
  found.replaceChildren(...(results.length === 0 ? [item(null)] : results.map(item)));
}

function item(result) {
  const line = document.createElement('li');
  if (result === null) line.textContent = 'Nothing found.';
  else {
    const link = document.createElement('a');
    link.href = form.dataset.root + result.address;
    link.textContent = result.title;
    line.append(link);
  }
  return line;
}

input.addEventListener('input', () => void show());

for (const button of document.querySelectorAll('button.copy'))
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    button.textContent = 'Copied';
  });
