package vn.hiepdong.site.agency;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.agency.SuccessionView;
import vn.hiepdong.site.card.NewsCard;
import vn.hiepdong.site.card.ProgrammeCard;
import vn.hiepdong.web.time.DayText;

/**
 * An agency as the public reads it. Texts may be null, lists are never.
 *
 * @param englishName what it calls itself in English; null where it has not said
 * @param established as exactly as is known: "2018", "03/2018", "01/03/2018"
 * @param website only an address of the web
 * @param closed the last day it existed, as exactly as is known; null while it does
 * @param now what became of it: "nay là …"; null where nothing did
 * @param became by which successions it ended or gave something away
 * @param cameFrom by which it came about or took others over
 * @param names newest first
 * @param parents under which body it stood, newest first
 * @param inherited programmes of the agencies from which it came
 * @param head who leads it today, by a dated appointment; null when the portal knows none
 */
record AgencyPage(
        String slug,
        String name,
        String englishName,
        String shortName,
        AgencyLevel level,
        Sector sector,
        String area,
        boolean group,
        String description,
        String address,
        String phone,
        String email,
        String website,
        String established,
        String closed,
        String closingReason,
        String now,
        List<SuccessionView> became,
        List<SuccessionView> cameFrom,
        List<Named> names,
        List<Stood> parents,
        List<DatedName> below,
        List<DatedName> members,
        List<DatedName> groups,
        Head head,
        List<ProgrammeCard> programmes,
        List<ProgrammeCard> inherited,
        Duties leads,
        Duties supports,
        List<NewsCard> news) {

    /** One name and when it bore it; from and to may be null. */
    record Named(String name, String from, LocalDate to, String basis) {

        public String when() {
            return (from == null ? "từ trước" : "từ " + from) + (to == null ? " đến nay" : " đến " + DayText.print(to));
        }
    }

    record Stood(DatedName parent, LocalDate from, LocalDate to) {}

    record Head(String name, String title, String since) {}

    /**
     * What it leads or supports.
     *
     * @param total of all signed programmes; the rows are the newest of them
     */
    record Duties(int total, List<Duty> rows) {

        public int more() {
            return total - rows.size();
        }
    }

    /**
     * @param called "Nội dung 3"
     * @param anchor by which the page of the programme finds it
     */
    record Duty(String programmeSlug, String programmeTitle, String called, String anchor, String statement) {}
}
