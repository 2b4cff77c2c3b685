/** What feeds of the portal have in common: RSS and Atom, whatever they tell. */
package vn.hiepdong.site.feed;
