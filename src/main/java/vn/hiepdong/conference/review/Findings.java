package vn.hiepdong.conference.review;

import jakarta.persistence.Embeddable;

/**
 * What a review says in words. Anything may be null: a source need not say it.
 *
 * @param theme of a thematic one
 * @param nextTasks one a line
 */
@Embeddable
record Findings(String theme, String achievements, String nextTasks, String conclusion) {

    static final Findings NONE = new Findings(null, null, null, null);
}
