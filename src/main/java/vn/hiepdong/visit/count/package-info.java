/**
 * Counting, from the answer that a filter sees to the rows that pages read: who came ({@code Visitors}, {@code Salts},
 * {@code Robots}), what this node has seen within the second ({@code Tally}), and how it is added up ({@code Flushing}).
 * Nothing of it is called by anybody.
 */
package vn.hiepdong.visit.count;
