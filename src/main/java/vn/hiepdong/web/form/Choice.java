package vn.hiepdong.web.form;

/** One entry of a select, a group of radios or a datalist: what is posted and what the person reads. */
public record Choice(String value, String label) {}
