package vn.hiepdong.agency;

import vn.hiepdong.web.form.Typed;

/** What the list of agencies is narrowed to, as it stands in the address. All may be null. */
record AgencyFilter(String words, Long area, Sector sector, AgencyLevel level) {

    AgencyFilter {
        words = Typed.text(words);
    }

    public boolean narrows() {
        return !words.isEmpty() || area != null || sector != null || level != null;
    }
}
