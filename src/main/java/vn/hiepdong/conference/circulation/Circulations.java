package vn.hiepdong.conference.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;

/** Reads how a text was signed by circulation, for the pages of programmes. */
@Component
@Transactional(readOnly = true)
public class Circulations {

    private final CirculationRepository circulations;
    private final People people;

    Circulations(CirculationRepository circulations, People people) {
        this.circulations = circulations;
        this.people = people;
    }

    /**
     * @param effectiveFrom null: from the day of the last line
     * @param lines one for each party, in printed order
     */
    public record Text(String documentNumber, LocalDate effectiveFrom, List<Line> lines) {}

    /** @param office as on the paper, with the capacity */
    public record Line(DatedName party, String signatory, String office, LocalDate signedOn) {}

    /** How a signed programme was signed; empty for one that was signed at a conference, or by its source's word. */
    public Optional<Text> of(Programme programme) {
        return programme.signed()
                ? circulations.findByProgramme(programme).map(found -> text(found, programme.signedOn()))
                : Optional.empty();
    }

    /**
     * How an amendment in effect was signed.
     *
     * @param ordinal which one of its programme, counted from 1
     */
    public Optional<Text> ofAmendment(Programme programme, int ordinal) {
        return circulations
                .findOfAmendment(programme, ordinal)
                .map(found -> text(found, found.completedOn().orElse(programme.signedOn())));
    }

    private Text text(Circulation circulation, LocalDate signedOn) {
        var programme = circulation.programme();
        var parties =
                programme.signingParties().stream().map(ProgrammeParty::agency).toList();
        var heads = people.headTitlesOf(parties, signedOn);
        return new Text(
                circulation.documentNumber(),
                circulation.effectiveFrom(),
                parties.stream()
                        .flatMap(party -> circulation.lineOf(party).stream())
                        .map(line -> {
                            var name = line.agency().printedOn(line.signedOn());
                            var head = heads.get(line.agency().id());
                            return new Line(
                                    name,
                                    line.person().name(),
                                    SigningView.office(line.capacity(), line.title(), name.then(), head),
                                    line.signedOn());
                        })
                        .toList());
    }
}
