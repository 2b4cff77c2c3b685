package vn.hiepdong.programme.legal;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import vn.hiepdong.programme.Visibility;

/**
 * A {@link DocumentFilter} as a condition of the database, for the public list and the staff's alike. Question and text go
 * through the same function of the database, so that they are spelled alike.
 */
final class SearchingDocuments {

    private static final int MOST_WORDS = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private SearchingDocuments() {}

    static Specification<LegalDocument> matching(DocumentFilter filter) {
        return Specification.allOf(Stream.of(
                        eachWord(filter.number(), SearchingDocuments::inNumber),
                        eachWord(filter.words(), word -> inNumber(word).or(beginningAWord(word))),
                        filter.year() == null ? null : issuedIn(filter.year()),
                        filter.issuer() == null ? null : issuedBy(filter.issuer()))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Cited by a public programme, or ticked: the others are nobody's business yet. */
    static Specification<LegalDocument> isPublic() {
        return (document, query, where) -> {
            var citing = query.subquery(Integer.class);
            var basis = citing.from(LegalBasis.class);
            citing.select(where.literal(1))
                    .where(
                            where.equal(basis.get("document"), document),
                            where.equal(basis.get("programme").get("openTo"), Visibility.PUBLIC));
            return where.or(where.isTrue(document.get("publicUncited")), where.exists(citing));
        };
    }

    private static Specification<LegalDocument> eachWord(
            String typed, Function<String, Specification<LegalDocument>> condition) {
        return typed == null
                ? null
                : Specification.allOf(BETWEEN_WORDS
                        .splitAsStream(typed)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(condition)
                        .toList());
    }

    private static Specification<LegalDocument> inNumber(String word) {
        return (document, query, where) -> where.like(document.get("numberSearch"), pattern("%", word, where));
    }

    private static Specification<LegalDocument> beginningAWord(String word) {
        return (document, query, where) -> where.like(document.get("wordsSearch"), pattern("% ", word, where));
    }

    private static Expression<String> pattern(String before, String word, CriteriaBuilder where) {
        var spelled = where.function("search_text", String.class, where.literal(word));
        return where.concat(where.concat(before, spelled), "%");
    }

    private static Specification<LegalDocument> issuedIn(int year) {
        return (document, query, where) -> where.between(
                document.get("issuedOn").get("day"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Specification<LegalDocument> issuedBy(String issuer) {
        return (document, query, where) -> where.equal(document.get("citation").get("issuer"), issuer);
    }
}
