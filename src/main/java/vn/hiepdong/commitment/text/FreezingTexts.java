package vn.hiepdong.commitment.text;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.AmendingCommitments;
import vn.hiepdong.programme.Programme;

/** Keeps the versions of a text when an amendment takes effect. Before the first one there is none to keep. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FreezingTexts {

    private final TextVersionRepository versions;
    private final AmendingCommitments text;

    FreezingTexts(TextVersionRepository versions, AmendingCommitments text) {
        this.versions = versions;
        this.text = text;
    }

    /** The items of the text as it stands signed: of its last version, or of the one that the parties signed first. */
    public List<PrintedItem> standing(Programme programme) {
        return versions.findFirstByProgrammeOrderByNumberDesc(programme)
                .map(TextVersion::items)
                .orElseGet(() -> text.textOf(programme).stream()
                        .map(item -> PrintedItem.of(item, programme.namesOn()))
                        .toList());
    }

    /** The day on which the standing text was signed. */
    public LocalDate standingSince(Programme programme) {
        return versions.findFirstByProgrammeOrderByNumberDesc(programme)
                .map(TextVersion::signedOn)
                .orElse(programme.signedOn());
    }

    /** Keeps what the parties signed first, unless that is kept already; to be asked for before anything changes. */
    public void keepFirst(Programme programme) {
        if (versions.findFirstByProgrammeOrderByNumberDesc(programme).isEmpty()) {
            versions.save(new TextVersion(programme, 1, programme.signedOn(), null, standing(programme)));
        }
    }

    /** The number that the next version will have. */
    public int nextNumber(Programme programme) {
        return versions.findFirstByProgrammeOrderByNumberDesc(programme)
                        .map(TextVersion::number)
                        .orElse(1)
                + 1;
    }

    /** Keeps the version that an amendment has just made. */
    public void keepNext(Programme programme, LocalDate signedOn, MadeBy madeBy, List<PrintedItem> items) {
        versions.save(new TextVersion(programme, nextNumber(programme), signedOn, madeBy, items));
    }
}
