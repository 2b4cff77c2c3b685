package vn.hiepdong.commitment.text;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;

/** Reads the versions of a programme's text. Whoever calls has asked whether the programme may be read. */
@Component
@Transactional(readOnly = true)
public class TextVersions {

    private final TextVersionRepository versions;
    private final ComparingTexts comparing;

    TextVersions(TextVersionRepository versions, ComparingTexts comparing) {
        this.versions = versions;
        this.comparing = comparing;
    }

    /** All of them by number; empty for a text that was never amended. */
    public List<Version> of(Programme programme) {
        return versions.findOf(programme).stream().map(Version::of).toList();
    }

    /** Empty when there is no such version. */
    public Optional<VersionPage> page(Programme programme, int number) {
        var all = of(programme);
        if (number < 1 || number > all.size()) {
            return Optional.empty();
        }
        var read = versions.findWithItems(programme, number - 1, number);
        var items = read.get(read.size() - 1).items();
        return Optional.of(new VersionPage(
                all.get(number - 1),
                read.size() == 1 ? List.of() : comparing.between(read.get(0).items(), items),
                VersionPage.sections(items),
                all));
    }
}
