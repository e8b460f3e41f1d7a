/**
 * Gold and predicted to scores: the figures of the annotation guidelines, the errors behind them,
 * how each rule fares, and thresholds that a run must not fall under.
 */
package org.assay.eval;
