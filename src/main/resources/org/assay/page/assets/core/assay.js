'use strict';

/** Everything of the page. Scripts add to it in the order of index.html. */
const assay = {
  views: new Map(),
  /** Data as it was received, by kind and key, until somebody waits for it. */
  received: new Map(),
  load: {},
};

/** Called by the data files. */
assay.receive = (kind, key, data) => {
  assay.received.set(kind + '/' + key, data);
};

/** Registers a view; see src/docs/page.md. */
assay.view = (name, view) => {
  assay.views.set(name, view);
};

{
  const scripts = new Map();

  /** Loads a script of the page, once. */
  assay.load.script = (path) => {
    if (!scripts.has(path)) {
      scripts.set(path, new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = path;
        element.addEventListener('load', () => resolve());
        element.addEventListener('error', () => {
          scripts.delete(path);
          reject(new Error('cannot read ' + path));
        });
        document.head.append(element);
      }));
    }
    return scripts.get(path);
  };

  /** Loads a data file and gives what it handed over. */
  assay.load.data = async (kind, key, path) => {
    await assay.load.script(path);
    return assay.received.get(kind + '/' + key);
  };
}
