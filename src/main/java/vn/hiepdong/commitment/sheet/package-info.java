/**
 * The commitments of a programme as a workbook: it goes out, is edited in Excel and comes back, with the same columns. Of a
 * draft the rows are its text, under the rules of its table; of a signed text they are frozen, and only new progress comes in.
 */
package vn.hiepdong.commitment.sheet;
