package vn.hiepdong.programme;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/** A {@link ProgrammeFilter} as a condition of the database, for the public list and the staff's alike. */
final class SearchingProgrammes {

    private static final int MOST_WORDS = 8;

    private SearchingProgrammes() {}

    static Specification<Programme> matching(ProgrammeFilter filter, LocalDate today) {
        return Specification.allOf(Stream.of(
                        filter.year() == null ? null : touching(filter.year()),
                        filter.kind() == null ? null : of(filter.kind()),
                        filter.level() == null
                                ? null
                                : withParty((party, where) -> where.equal(
                                        party.get("agency").get("profile").get("level"), filter.level())),
                        filter.agencyId() == null
                                ? null
                                : withParty((party, where) ->
                                        where.equal(party.get("agency").get("id"), filter.agencyId())),
                        filter.shownStatus() == null ? null : ShownStatus.is(filter.shownStatus(), today),
                        filter.words() == null ? null : naming(filter.words()))
                .filter(condition -> condition != null)
                .toList());
    }

    private static Specification<Programme> touching(int year) {
        return (programme, query, where) -> where.and(
                where.lessThanOrEqualTo(programme.get("details").get("periodFrom"), LocalDate.of(year, 12, 31)),
                where.greaterThanOrEqualTo(programme.get("details").get("periodTo"), LocalDate.of(year, 1, 1)));
    }

    private static Specification<Programme> of(ProgrammeKind kind) {
        return (programme, query, where) -> where.equal(programme.get("details").get("kind"), kind);
    }

    private static Specification<Programme> naming(String words) {
        return (programme, query, where) ->
                where.and(Arrays.stream(words.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> naming(word, programme, query, where))
                        .toArray(Predicate[]::new));
    }

    private static Predicate naming(
            String word, Root<Programme> programme, CriteriaQuery<?> query, CriteriaBuilder where) {
        var pattern = where.literal("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        BiFunction<Expression<String>, CriteriaBuilder, Predicate> names =
                (text, builder) -> builder.like(folded(text, builder), folded(pattern, builder), '\\');
        return where.or(
                names.apply(programme.get("details").get("title"), where),
                names.apply(programme.get("details").get("code"), where),
                where.exists(parties(programme, query, where, (party, builder) -> {
                    var name = party.join("agency").join("names");
                    return builder.or(
                            names.apply(name.get("fullName"), builder),
                            names.apply(name.get("shortName"), builder),
                            names.apply(name.get("abbreviation"), builder));
                })));
    }

    /** Without diacritics first: then only letters are left whose case any locale of the database knows. */
    private static Expression<String> folded(Expression<String> text, CriteriaBuilder where) {
        return where.lower(where.function("unaccent", String.class, text));
    }

    private static Specification<Programme> withParty(
            BiFunction<Root<ProgrammeParty>, CriteriaBuilder, Predicate> condition) {
        return (programme, query, where) -> where.exists(parties(programme, query, where, condition));
    }

    private static Subquery<Integer> parties(
            Root<Programme> programme,
            CriteriaQuery<?> query,
            CriteriaBuilder where,
            BiFunction<Root<ProgrammeParty>, CriteriaBuilder, Predicate> condition) {
        var parties = query.subquery(Integer.class);
        var party = parties.from(ProgrammeParty.class);
        return parties.select(where.literal(1))
                .where(where.equal(party.get("programme"), programme), condition.apply(party, where));
    }
}
