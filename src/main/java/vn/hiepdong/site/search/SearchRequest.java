package vn.hiepdong.site.search;

import org.springframework.web.bind.annotation.BindParam;

/**
 * The question and its filters as they stand in the address; what cannot be used is ignored.
 *
 * @param kind {@link SearchedKind#word}: only that group, in full
 * @param agency slug
 */
public record SearchRequest(
        @BindParam("q") String question,
        @BindParam("loai") String kind,
        @BindParam("nam") String year,
        @BindParam("co-quan") String agency) {

    public boolean narrowed() {
        return given(year) || given(agency);
    }

    Integer wantedYear() {
        return given(year) && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
    }

    private static boolean given(String part) {
        return part != null && !part.isBlank();
    }
}
