package vn.hiepdong.commitment.text;

import jakarta.persistence.Embeddable;

/**
 * The amendment that made a version.
 *
 * @param excerpt trích yếu
 * @param documentNumber null where it bears none
 */
@Embeddable
public record MadeBy(String excerpt, String reason, String documentNumber) {}
