package vn.hiepdong.conference.task;

import java.util.List;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.conference.ConferenceHeading;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.web.form.Choice;

/**
 * What stands around the form in which a task is made.
 *
 * @param said what the conference said or found
 * @param by who said it; null where nobody is named
 * @param address of the form, from the portal's root
 * @param back where what was said is read
 */
record TaskPage(
        ConferenceHeading conference,
        CommitmentSource source,
        String said,
        String by,
        String address,
        String back,
        List<Choice> programmes,
        List<String> agencies) {

    /** @param known the names that a picker offers; the parties of the programmes come first */
    static TaskPage of(Ground ground, List<Programme> programmes, List<String> known) {
        var remark = ground.remark();
        var thing = remark == null ? "limitations/" + ground.limitation().id() : "remarks/" + remark.id();
        var parties = programmes.stream()
                .flatMap(programme -> programme.signingParties().stream())
                .map(ProgrammeParty::agency)
                .map(Agency::name)
                .filter(known::contains);
        return new TaskPage(
                ConferenceHeading.of(ground.conference()),
                ground.source(),
                ground.text(),
                remark == null ? null : remark.saidBy(),
                "/staff/conferences/" + ground.conference().id() + "/" + thing + "/tasks",
                ground.page(),
                programmes.stream()
                        .map(programme -> new Choice(programme.id().toString(), programme.title()))
                        .toList(),
                Stream.concat(parties, known.stream()).distinct().toList());
    }
}
