package vn.hiepdong.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningRecord;

/** What a text signed at a conference bears is put right on the conference's pages. */
@Component
class SigningRecords implements SigningRecord {

    private final Conferences conferences;

    SigningRecords(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Optional<String> correctionPage(Programme programme) {
        return conferences
                .signingOf(programme)
                .map(signing -> "/staff/conferences/" + signing.conference().id() + "/signings/" + signing.id()
                        + "/correction");
    }
}
