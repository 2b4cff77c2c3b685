package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.springframework.data.jpa.domain.Specification;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.Visibility;

/** The conditions from which the lists of conferences are put together, the public ones and the staff's. */
final class ConferenceConditions {

    private static final int MOST_WORDS = 8;

    private ConferenceConditions() {}

    /** {@link Conference#isPublic} for the database, without those that were announced and then cancelled. */
    static Specification<Conference> isPublic() {
        return (conference, query, where) -> where.and(
                where.equal(conference.get("openTo"), Visibility.PUBLIC),
                where.notEqual(conference.get("status"), ConferenceStatus.CANCELLED));
    }

    static Specification<Conference> is(ConferenceStatus status) {
        return (conference, query, where) -> where.equal(conference.get("status"), status);
    }

    /** Still to come or not yet confirmed, kept by one of these agencies, up to a day; those without a day too. */
    static Specification<Conference> prepared(Collection<Long> keepers, LocalDate until) {
        return (conference, query, where) -> where.and(
                conference.get("status").in(ConferenceStatus.PLANNED, ConferenceStatus.POSTPONED),
                conference.get("keepingAgency").get("id").in(keepers),
                where.or(
                        where.isNull(conference.get("details").get("startsOn")),
                        where.lessThanOrEqualTo(conference.get("details").get("startsOn"), until)));
    }

    static Specification<Conference> in(int year) {
        return (conference, query, where) -> where.between(
                conference.get("details").get("startsOn"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** All of the words in title or place, whatever the case and the diacritics. */
    static Specification<Conference> naming(String words) {
        return Specification.allOf(Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(ConferenceConditions::namingOne)
                .toList());
    }

    private static Specification<Conference> namingOne(String word) {
        var pattern = "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return (conference, query, where) -> {
            // without diacritics first: then only letters are left whose case any locale of the database knows
            var wanted = where.lower(where.function("unaccent", String.class, where.literal(pattern)));
            var title = where.function(
                    "unaccent", String.class, conference.get("details").get("title"));
            var place = where.function(
                    "unaccent", String.class, conference.get("details").get("place"));
            return where.or(where.like(where.lower(title), wanted, '\\'), where.like(where.lower(place), wanted, '\\'));
        };
    }

    static Specification<Conference> withSignedText() {
        return (conference, query, where) -> {
            var texts = query.subquery(Long.class);
            var signing = texts.from(Signing.class);
            return where.exists(texts.select(signing.get("id"))
                    .where(
                            where.equal(signing.get("conference"), conference),
                            where.equal(signing.get("programme").get("openTo"), Visibility.PUBLIC)));
        };
    }

    static Specification<Conference> about(long agencyId) {
        return Specification.anyOf(
                (conference, query, where) ->
                        where.equal(conference.get("hostAgency").get("id"), agencyId),
                attendedBy(agencyId),
                signedBy(agencyId));
    }

    private static Specification<Conference> attendedBy(long agencyId) {
        return (conference, query, where) -> {
            var rows = query.subquery(Long.class);
            var row = rows.from(Attendance.class);
            return where.exists(rows.select(row.get("id"))
                    .where(
                            where.equal(row.get("conference"), conference),
                            where.equal(row.get("agency").get("id"), agencyId)));
        };
    }

    private static Specification<Conference> signedBy(long agencyId) {
        return (conference, query, where) -> {
            var texts = query.subquery(Long.class);
            var signing = texts.from(Signing.class);
            var party = texts.from(ProgrammeParty.class);
            return where.exists(texts.select(signing.get("id"))
                    .where(
                            where.equal(signing.get("conference"), conference),
                            where.equal(signing.get("programme").get("openTo"), Visibility.PUBLIC),
                            where.equal(party.get("programme"), signing.get("programme")),
                            where.equal(party.get("agency").get("id"), agencyId)));
        };
    }
}
