'use strict';

/* A table in the address. */
{
  /** The order of the rows and what the columns are filtered by, in the address too: sort=-mentions, where.name=gold. */
  assay.TableAddress = class {
    constructor(columns) {
      this.ids = columns.map((column) => column.title.toLowerCase().replace(/[^a-z]+/g, '-'));
      this.fields = new Map(this.ids.map((id, n) => [id, 'c' + n]));
      this.written = this.asked();
    }

    /** Parameters of the address that are about a table. */
    asked() {
      return Object.fromEntries(['sort', ...this.ids.map((id) => 'where.' + id)].map((key) => [key, assay.param(key)]));
    }

    sorters() {
      return (assay.param('sort') || '').split(',').map((key) => (key.startsWith('-')
        ? {column: this.fields.get(key.slice(1)), dir: 'desc'} : {column: this.fields.get(key), dir: 'asc'}))
        .filter(({column}) => column);
    }

    wanted() {
      return this.ids.map((id, n) => ({field: 'c' + n, value: assay.param('where.' + id)})).filter(({value: wanted}) => wanted);
    }

    /** Writes down what the table shows. */
    write(table) {
      const id = (field) => this.ids[Number(field.slice(1))];
      const now = Object.fromEntries(Object.keys(this.written).map((key) => [key, null]));
      now.sort = table.getSorters().map(({field, dir}) => (dir === 'desc' ? '-' : '') + id(field)).join(',') || null;
      for (const {field, value: wanted} of table.getHeaderFilters()) {
        now['where.' + id(field)] = wanted || null;
      }
      this.written = now;
      assay.note(now);
    }

    /** Does what the address asks for, where it is not what was written; an address that asks for nothing leaves all as it is. */
    apply(table) {
      const asked = this.asked();
      if (Object.values(asked).every((wanted) => wanted === null)) {
        assay.note(this.written);
      } else if (Object.entries(asked).some(([key, wanted]) => wanted !== this.written[key])) {
        this.written = asked;
        for (const [id, field] of this.fields) {
          if (table.getColumn(field).getDefinition().headerFilter) {
            table.setHeaderFilterValue(field, asked['where.' + id] || '');
          }
        }
        table.setSort(this.sorters());
      }
    }
  };
}
