/**
 * Turns a text copied out of Word, a PDF or a news page into the rows of a table of commitments. Others call
 * {@link vn.hiepdong.commitment.paste.PastedCommitments} and get {@link vn.hiepdong.commitment.paste.PastedItem}s; hidden
 * here is how signed texts number, head and wrap their items. Knows nothing of records or pages.
 */
package vn.hiepdong.commitment.paste;
