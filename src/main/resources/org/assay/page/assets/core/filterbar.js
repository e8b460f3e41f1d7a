'use strict';

/* The bar of filters over a view. */
{
  const LABELS = {actor: 'class', location: 'kind', commodity: 'category'};
  const ALL = ['country', 'edition', 'indicator', 'type', 'class', 'kind', 'category', 'status'];
  let choices = null;
  let bar = null;

  /** Values of every filter with what people read. */
  function values() {
    const sets = Object.fromEntries(ALL.map((key) => [key, new Map()]));
    for (const report of assay.index.reports) {
      if (report.iso3) {
        sets.country.set(report.iso3, report.country);
      }
      if (report.edition) {
        sets.edition.set(String(report.edition), String(report.edition));
      }
    }
    for (const passage of assay.index.passages) {
      if (passage.indicator) {
        sets.indicator.set(passage.indicator, assay.words(passage.indicator));
      }
    }
    for (const entity of assay.index.entities) {
      sets.type.set(entity.type, assay.words(entity.type));
      if (entity.label) {
        sets[LABELS[entity.type]].set(entity.label, assay.words(entity.label));
      }
    }
    for (const route of assay.index.routes) {
      sets.status.set(route.status, assay.words(route.status));
    }
    return Object.fromEntries(ALL.map((key) =>
      [key, [...sets[key]].sort((a, b) => a[1].localeCompare(b[1], 'en'))]));
  }

  function choice(key) {
    const summary = assay.el('summary', {}, assay.words(key), assay.el('span', {class: 'chosen'}));
    const boxes = choices[key].map(([value, label]) => assay.el('label', {},
      assay.el('input', {type: 'checkbox', value, on: {change: () => choose(key, details)}}), assay.name(label)));
    const details = assay.el('details', {class: 'choice', 'data-key': key}, summary,
      assay.el('fieldset', {}, assay.el('legend', {class: 'unseen'}, assay.words(key)), boxes));
    details.addEventListener('toggle', () => {
      if (details.open) {
        closeOthers(details);
      }
    });
    return details;
  }

  function choose(key, details) {
    const chosen = [...details.querySelectorAll('input:checked')].map((input) => input.value);
    assay.setFilter(key, chosen);
  }

  function closeOthers(details) {
    for (const other of bar.querySelectorAll('details.choice[open]')) {
      if (other !== details) {
        other.open = false;
      }
    }
  }

  function search(filters) {
    let timer = null;
    const input = assay.el('input', {type: 'search', name: 'q', placeholder: filters ? 'Filter by name; Enter searches quotes' : 'Search names and quotes',
      'aria-label': filters ? 'Filter by name; Enter searches everything' : 'Search names and quotes', autocomplete: 'off', spellcheck: 'false'});
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => filters && assay.setParam('q', input.value), 120);
    });
    return assay.el('form', {
      role: 'search',
      on: {
        submit(event) {
          event.preventDefault();
          clearTimeout(timer);
          assay.go(assay.href('search', [], {q: input.value}));
        },
      },
    }, input);
  }

  /** Makes the bar for a view: all filters, those of view.filters, or none. */
  assay.renderFilters = (view) => {
    choices = choices || values();
    const place = document.getElementById('filters');
    const keys = (view.filters || ALL).filter((key) => choices[key].length > 1);
    const clear = assay.el('button', {type: 'button', class: 'clear', on: {click: assay.clearFilters}}, 'Clear');
    bar = assay.el('div', {class: 'filters'}, search(!view.filters || view.filters.length > 0),
      keys.length === 0 ? null : assay.el('details', {class: 'all-choices'},
        assay.el('summary', {}, 'Filters', assay.el('span', {class: 'chosen'})),
        assay.el('div', {class: 'choices'}, keys.map(choice))),
      clear);
    bar.querySelectorAll('details.all-choices').forEach((all) => {
      all.open = matchMedia('(min-width: 50rem)').matches;
    });
    place.replaceChildren(bar);
    assay.updateFilters();
  };

  /** Shows what the address says. */
  assay.updateFilters = () => {
    let all = 0;
    for (const details of bar.querySelectorAll('details.choice')) {
      const chosen = assay.filter(details.dataset.key);
      for (const input of details.querySelectorAll('input')) {
        input.checked = chosen.has(input.value);
      }
      details.querySelector('.chosen').textContent = chosen.size > 0 ? String(chosen.size) : '';
      all += chosen.size;
    }
    const total = bar.querySelector('.all-choices > summary .chosen');
    if (total) {
      total.textContent = all > 0 ? String(all) : '';
    }
    const input = bar.querySelector('input[type=search]');
    if (document.activeElement !== input) {
      input.value = assay.param('q') || '';
    }
    bar.querySelector('.clear').hidden = !assay.isFiltered();
  };

  /** A choice of one value of an own parameter of a view; options by value. */
  assay.pick = (key, label, options) => {
    const field = assay.el('select', {'data-param': key, on: {change: () => assay.setParam(key, field.value)}},
      Object.entries(options).map(([value, text]) => assay.el('option', {value}, text)));
    field.value = assay.param(key) || '';
    return assay.el('label', {}, label + ' ', field);
  };

  /** Lets choices say what the address says. */
  assay.followPicks = (container) => {
    for (const field of container.querySelectorAll('select[data-param]')) {
      field.value = assay.param(field.dataset.param) || '';
    }
  };

  addEventListener('click', (event) => {
    if (bar && !bar.contains(event.target)) {
      closeOthers(null);
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && bar && !event.defaultPrevented) {
      const open = bar.querySelector('details.choice[open]');
      if (open) {
        event.preventDefault();
        open.open = false;
        open.querySelector('summary').focus();
      }
    }
  });
}
