/**
 * How far the tables of an output folder can be trusted: rows drawn at random for people to judge,
 * and precision from their judgement.
 */
package org.assay.sample;
