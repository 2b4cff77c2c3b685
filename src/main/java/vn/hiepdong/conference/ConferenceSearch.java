package vn.hiepdong.conference;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/**
 * What the staff narrow their list to; each part may be null or empty. A year that is none narrows nothing.
 *
 * @param preparing "true": those that the own side has to prepare, as they lie on its desk
 */
public record ConferenceSearch(String words, String year, String status, String preparing) {

    public boolean narrows() {
        return Stream.of(words, year, status, preparing).anyMatch(part -> part != null && !part.isBlank());
    }

    boolean onlyPreparing() {
        return "true".equals(preparing);
    }

    Specification<Conference> conditions() {
        var conditions = Stream.<Optional<Specification<Conference>>>of(
                        Optional.ofNullable(words).map(ConferenceConditions::naming),
                        Optional.ofNullable(year)
                                .filter(typed -> typed.matches("\\d{4}"))
                                .map(Integer::valueOf)
                                .map(ConferenceConditions::in),
                        Stream.of(ConferenceStatus.values())
                                .filter(value -> value.name().equals(status))
                                .findFirst()
                                .map(ConferenceConditions::is))
                .flatMap(Optional::stream)
                .toList();
        return Specification.allOf(conditions);
    }
}
