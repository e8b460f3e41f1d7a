'use strict';

/* Head, navigation, and the view that the address names. */
{
  const THEMES = {auto: 'Auto', light: 'Light', dark: 'Dark'};
  const DARK = matchMedia('(prefers-color-scheme: dark)');
  let current = null;
  let chosenNow = null;
  let printing = false;

  /** The theme that was chosen; a value is kept. Some browsers keep nothing for pages from disk. */
  function stored(value) {
    chosenNow = value ?? chosenNow;
    try {
      if (value !== undefined) {
        localStorage.setItem('assay-theme', value);
      }
      return chosenNow ?? localStorage.getItem('assay-theme');
    } catch {
      return chosenNow;
    }
  }

  function failed(mine, error) {
    if (current === mine) {
      mine.container.prepend(assay.el('p', {class: 'note failed', role: 'alert'}, 'This cannot be shown: ' + error.message));
    }
    console.error(error);
  }

  /** Tells a view that something changed; one that is still loading hears of it when it is there. */
  async function tell(mine) {
    if (mine && !mine.instance) {
      mine.missed = true;
    } else if (mine && mine.instance.update) {
      mine.container.querySelector(':scope > .failed')?.remove();
      try {
        await mine.instance.update();
      } catch (error) {
        failed(mine, error);
      }
    }
  }

  function setTheme() {
    const chosen = printing ? 'light' : stored();
    const auto = chosen !== 'light' && chosen !== 'dark';
    document.documentElement.dataset.theme = auto ? (DARK.matches ? 'dark' : 'light') : chosen;
    tell(current); // colours of what is drawn
  }

  /** On paper colours are light, those of drawings too. */
  assay.printColours = (now) => {
    const dark = document.documentElement.dataset.theme === 'dark';
    const change = now ? dark : printing;
    printing = now && dark;
    if (change) {
      setTheme();
    }
  };

  function themeChoice() {
    const chosen = THEMES[stored()] ? stored() : 'auto';
    setTheme();
    DARK.addEventListener('change', setTheme);
    const options = Object.entries(THEMES).map(([value, label]) =>
      assay.el('option', {value, selected: value === chosen}, label));
    const select = assay.el('select', {
      'aria-label': 'Colours',
      on: {
        change() {
          stored(select.value);
          setTheme();
        },
      },
    }, options);
    return assay.el('div', {class: 'theme'}, select);
  }

  function head() {
    const links = [...assay.views].filter(([, view]) => !view.hidden).map(([name, view]) =>
      assay.el('a', {'data-view': name, href: '#/' + name}, view.title));
    document.getElementById('head').append(
      assay.el('div', {class: 'bar'},
        assay.el('a', {class: 'brand', href: '#/overview'}, 'Assay'),
        assay.el('nav', {'aria-label': 'Views'}, links),
        themeChoice()),
      assay.el('div', {id: 'filters'}));
  }

  function markNavigation(name) {
    for (const link of document.querySelectorAll('#head nav a')) {
      const view = link.dataset.view;
      link.setAttribute('href', assay.href(view));
      if (view === name) {
        link.setAttribute('aria-current', 'page');
      } else {
        link.removeAttribute('aria-current');
      }
    }
  }

  async function mount(place) {
    const view = assay.views.get(place.view);
    const main = document.getElementById('main');
    const first = current === null;
    if (current && current.instance && current.instance.destroy) {
      current.instance.destroy();
    }
    const mine = {key: keyOf(place), instance: null, missed: false, container: null};
    current = mine;
    document.title = view.title + ' · Assay';
    main.className = view.wide ? 'wide' : '';
    const container = assay.el('div', {class: 'view view-' + place.view});
    mine.container = container;
    const heading = assay.el('h1', {tabindex: '-1'}, view.title);
    main.replaceChildren(heading, container);
    assay.renderFilters(view);
    markNavigation(place.view);
    if (!first) {
      scrollTo(0, 0);
      heading.focus({preventScroll: true});
    }
    try {
      for (const script of view.requires || []) {
        await assay.load.script(script);
      }
      if (current !== mine) {
        return;
      }
      mine.missed = false;
      const instance = (await view.render(container, place)) || {};
      if (current !== mine) {
        if (instance.destroy) {
          instance.destroy(); // left while it was loading
        }
        return;
      }
      mine.instance = instance;
    } catch (error) {
      container.replaceChildren();
      failed(mine, error);
      return;
    }
    if (mine.missed) {
      tell(mine);
    }
  }

  function keyOf(place) {
    return JSON.stringify([place.view, place.args]);
  }

  /** The heading of the view, for one that knows better than its title. */
  assay.setTitle = (text) => {
    document.querySelector('#main h1').replaceChildren(...assay.visible(text));
    document.title = assay.plain(text) + ' · Assay';
  };

  /** The address changed: shows another view, or tells the one that is shown. */
  assay.changed = () => {
    const place = assay.place();
    if (current === null || current.key !== keyOf(place)) {
      mount(place);
    } else {
      assay.updateFilters();
      markNavigation(place.view);
      tell(current);
    }
    assay.followPanel();
  };

  /** Goes to an address. */
  assay.go = (href) => {
    location.hash = href;
  };

  assay.start = () => {
    document.querySelector('a.skip').addEventListener('click', (event) => {
      event.preventDefault(); // the address says which view is shown
      document.getElementById('main').focus();
    });
    head();
    addEventListener('hashchange', assay.changed);
    assay.changed();
  };
}
