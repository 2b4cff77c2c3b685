/**
 * Workbooks that go out, are filled in or changed in Excel and come back: how a sheet is laid out, written and read, what is
 * said of a row, and where a workbook waits between its preview and its confirmation. Hides the libraries that read and write
 * such files, and keeps what a cell says from being run as a formula; whose rows they are is the business of the modules.
 */
package vn.hiepdong.web.sheet;
