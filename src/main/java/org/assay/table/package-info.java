/**
 * The CSV tables of an output folder and their description as a Frictionless Data Package. {@link
 * org.assay.table.Tables} is the one definition of tables, columns and keys; headers, rows and
 * {@code datapackage.json} follow it.
 */
package org.assay.table;
