package vn.hiepdong.conference.circulation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningRecord;

/** What a text signed by circulation bears is put right beside the page of its signatures. */
@Component
class CirculationRecords implements SigningRecord {

    private final CirculationRepository circulations;

    CirculationRecords(CirculationRepository circulations) {
        this.circulations = circulations;
    }

    @Override
    public Optional<String> correctionPage(Programme programme) {
        return circulations
                .findByProgramme(programme)
                .map(circulation -> "/staff/programmes/" + programme.id() + "/circulation/correction");
    }
}
