/**
 * Agencies, their areas, and people, taken from a workbook that somebody filled in: nobody types two hundred communes. A
 * row becomes the same form that the pages post and goes through the same use cases, so the same rules hold; what a rule
 * says of a field is said of a cell. How workbooks are read is known to {@code web.sheet}; hidden from other modules.
 */
package vn.hiepdong.agency.sheet;
