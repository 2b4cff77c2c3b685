/**
 * The audit, closed in batches that are chained by their hashes: whoever changes, removes or slips in a row, with whichever
 * right, breaks the chain (A08; docs/adr/0025). Nothing of it is called by anybody.
 */
package vn.hiepdong.audit.chain;
