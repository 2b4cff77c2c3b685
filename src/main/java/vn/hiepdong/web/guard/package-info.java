/** What every answer tells the browser not to do: of pages, files and failures alike, whoever writes them. */
package vn.hiepdong.web.guard;
