package vn.hiepdong.commitment.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.programme.Programme;

/** Reads the versions of a programme's text. Whoever calls has asked whether the programme may be read. */
@Component
@Transactional(readOnly = true)
public class TextVersions {

    private final TextVersionRepository versions;
    private final ComparingTexts comparing;
    private final Commitments commitments;

    TextVersions(TextVersionRepository versions, ComparingTexts comparing, Commitments commitments) {
        this.versions = versions;
        this.comparing = comparing;
        this.commitments = commitments;
    }

    /** All of them by number; empty for a text that was never amended. */
    public List<Version> of(Programme programme) {
        return versions.findOf(programme).stream().map(Version::of).toList();
    }

    /**
     * Empty when there is no such version.
     *
     * @param open which items the reader may read as they stand today; of others no version tells
     */
    public Optional<VersionPage> page(Programme programme, int number, Predicate<Commitment> open) {
        var all = of(programme);
        if (number < 1 || number > all.size()) {
            return Optional.empty();
        }
        var read = versions.findWithItems(programme, number - 1, number);
        var readable = commitments.of(programme).stream()
                .filter(open)
                .map(Commitment::id)
                .collect(Collectors.toSet());
        var items = open(read.get(read.size() - 1), readable);
        return Optional.of(new VersionPage(
                all.get(number - 1),
                read.size() == 1 ? List.of() : comparing.between(open(read.get(0), readable), items),
                VersionPage.sections(items),
                all));
    }

    private static List<PrintedItem> open(TextVersion version, Set<Long> readable) {
        return version.items().stream()
                .filter(item -> readable.contains(item.commitmentId()))
                .toList();
    }
}
