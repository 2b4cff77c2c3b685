package vn.hiepdong.demo;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.ActingAsSystem;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.AgencyForm;
import vn.hiepdong.agency.KeepingAgencies;
import vn.hiepdong.agency.KeepingSuccessions;
import vn.hiepdong.agency.MoveForm;
import vn.hiepdong.agency.SuccessionForm;
import vn.hiepdong.agency.area.Area;
import vn.hiepdong.agency.area.AreaForm;
import vn.hiepdong.agency.area.KeepingAreas;
import vn.hiepdong.agency.person.KeepingPeople;
import vn.hiepdong.agency.person.PersonForm;
import vn.hiepdong.attachment.AttachmentsForm;
import vn.hiepdong.attachment.BringingAttachments;
import vn.hiepdong.attachment.DescribingAttachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.CommitmentsForm;
import vn.hiepdong.commitment.DraftingCommitments;
import vn.hiepdong.conference.AttendanceForm;
import vn.hiepdong.conference.ConferenceForm;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.HoldingConferences;
import vn.hiepdong.conference.HoldingForm;
import vn.hiepdong.conference.PlanningConferences;
import vn.hiepdong.conference.RecordingAttendance;
import vn.hiepdong.conference.RecordingSignings;
import vn.hiepdong.conference.SignaturesForm;
import vn.hiepdong.conference.SigningForm;
import vn.hiepdong.conference.remark.RecordingRemarks;
import vn.hiepdong.conference.remark.RemarksForm;
import vn.hiepdong.conference.review.RecordingReviews;
import vn.hiepdong.conference.review.ReviewForm;
import vn.hiepdong.programme.ChainingProgrammes;
import vn.hiepdong.programme.DraftingProgrammes;
import vn.hiepdong.programme.MovingProgrammes;
import vn.hiepdong.programme.PreviousForm;
import vn.hiepdong.programme.ProgrammeForm;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.legal.BasesForm;
import vn.hiepdong.programme.legal.DraftingBases;
import vn.hiepdong.programme.theme.KeepingYearThemes;
import vn.hiepdong.programme.theme.YearThemeForm;

/** Somebody who types the demonstration in, for one agency at a time, through the use cases behind the staff's pages. */
@Component
@Profile("demo")
public record Clerk(
        Typing typing,
        Agencies agencies,
        KeepingAreas areas,
        KeepingAgencies keepingAgencies,
        KeepingSuccessions successions,
        KeepingPeople people,
        Programmes programmes,
        DraftingProgrammes drafting,
        MovingProgrammes moving,
        DraftingBases bases,
        ChainingProgrammes chaining,
        KeepingYearThemes themes,
        DraftingCommitments commitments,
        Conferences conferences,
        PlanningConferences planning,
        RecordingAttendance attendance,
        RecordingSignings signings,
        RecordingReviews reviews,
        RecordingRemarks remarks,
        HoldingConferences holding,
        BringingAttachments bringing,
        DescribingAttachments describing,
        EntityManager entityManager) {

    public void area(String lines) {
        areas.register(typing.into(AreaForm.class, lines));
    }

    /** @return its name with its number, where several areas share the name */
    public String areaNumbered(String lines) {
        var id = areas.register(typing.into(AreaForm.class, lines));
        return entityManager.find(Area.class, id).name() + " (#" + id + ")";
    }

    public void succession(String lines) {
        successions.record(typing.into(SuccessionForm.class, lines));
        entityManager.flush();
    }

    public void move(String agency, String parent, String from) {
        var moved = agencies.pick(agency, "");
        var lines = "version: " + moved.version() + "\nparent: " + parent + "\nfrom: " + from;
        keepingAgencies.move(moved.id(), typing.into(MoveForm.class, lines));
    }

    /** The name of an agency with its number, where several share the name. */
    public String numbered(long agency) {
        return agencies.get(agency).name() + " (#" + agency + ")";
    }

    public long agency(String lines) {
        return keepingAgencies.register(typing.into(AgencyForm.class, lines));
    }

    public void person(String lines) {
        people.register(typing.into(PersonForm.class, lines));
    }

    public long programme(String keeper, String lines) {
        // the form shows half a year until somebody types something else
        var id = drafting.draft(typing.into(ProgrammeForm.class, "reviewInterval: 6\n" + lines), of(keeper));
        // a step is one transaction, and what follows in it asks the database who the parties are
        entityManager.flush();
        return id;
    }

    public void commitments(String keeper, long programme, String lines) {
        var version = "version: " + programmes.get(programme).version() + "\n";
        commitments.save(programme, typing.into(CommitmentsForm.class, version + lines), of(keeper));
    }

    /** Items of which only the text is known, one a line. */
    public void items(String keeper, long programme, String statements) {
        var lines = new StringBuilder();
        var row = 0;
        for (var statement : statements.lines().toList()) {
            lines.append("rows[%d].statement: %s%n".formatted(row++, statement));
        }
        commitments(keeper, programme, lines.toString());
    }

    /** On a day that its source does not say. */
    public void recordAsSigned(String keeper, long programme) {
        moving.recordAsSigned(programme, null, of(keeper));
    }

    public void bases(String keeper, long programme, String lines) {
        var version = "version: " + programmes.get(programme).version() + "\n";
        bases.save(programme, typing.into(BasesForm.class, version + lines), of(keeper));
    }

    public void follow(String keeper, long programme, long previous) {
        var lines = "version: " + programmes.get(programme).version() + "\nprevious: " + previous;
        chaining.tie(programme, typing.into(PreviousForm.class, lines), of(keeper));
    }

    public void yearTheme(String lines) {
        themes.add(typing.into(YearThemeForm.class, lines));
    }

    public void review(String keeper, long conference, String lines) {
        reviews.add(conference, typing.into(ReviewForm.class, version(conference) + lines), of(keeper));
        entityManager.flush();
    }

    public void remarks(String keeper, long conference, String lines) {
        remarks.record(conference, typing.into(RemarksForm.class, version(conference) + lines), of(keeper));
    }

    public void submit(String keeper, long programme) {
        moving.submit(programme, of(keeper));
    }

    public long conference(String keeper, String lines) {
        return planning.plan(typing.into(ConferenceForm.class, lines), of(keeper));
    }

    public void attendance(String keeper, long conference, String lines) {
        attendance.record(conference, typing.into(AttendanceForm.class, version(conference) + lines), of(keeper));
    }

    public long text(String keeper, long conference, long programme, String number) {
        var lines = "programme: " + programme + "\ndocumentNumber: " + number;
        return signings.attach(conference, typing.into(SigningForm.class, lines), of(keeper));
    }

    public void signatures(String keeper, long conference, long signing, String lines) {
        signings.sign(conference, signing, typing.into(SignaturesForm.class, version(conference) + lines), of(keeper));
    }

    /** Found by its public address. */
    public long conferenceAt(String slug) {
        return conferences.publicBySlug(slug).orElseThrow().id();
    }

    public void photo(long conference, Paper paper) {
        bringing.photo(OwnerKind.CONFERENCE, conference, paper).ifPresent(Clerk::fail);
    }

    public void document(long conference, Paper paper) {
        bringing.document(OwnerKind.CONFERENCE, conference, paper).ifPresent(Clerk::fail);
    }

    public static void fail(String refused) {
        throw new IllegalStateException(refused);
    }

    /** @param lines by the number of the file in the order in which it was brought, from 0 */
    public void describe(long conference, String lines) {
        describe(OwnerKind.CONFERENCE, conference, lines);
    }

    /** Likewise at a record of another kind. */
    public void describe(OwnerKind kind, long id, String lines) {
        entityManager.flush();
        var standing = describing.formOf(kind, id);
        var known = new StringBuilder("version: " + standing.version() + "\n");
        for (var at = 0; at < standing.rows().size(); at++) {
            known.append("rows[%d].id: %d%nrows[%d].order: %d%nrows[%d].shown: true%n"
                    .formatted(at, standing.rows().get(at).id(), at, at + 1, at));
        }
        describing.describe(kind, id, typing.into(AttachmentsForm.class, known + lines));
    }

    /** The agency that keeps its record, with its number: an agency that came after it may bear the same name. */
    public String keeperOfConferenceAt(String slug) {
        return numbered(
                conferences.publicBySlug(slug).orElseThrow().keepingAgency().id());
    }

    /** Whether readers find a conference there: its slug may bear another year. */
    public boolean hasConferenceAt(String slug) {
        return conferences.publicBySlug(slug).isPresent();
    }

    public boolean hasProgrammeAt(String slug) {
        return programmes.publicBySlug(slug).isPresent();
    }

    public void hold(String keeper, long conference) {
        holding.hold(conference, typing.into(HoldingForm.class, version(conference)), of(keeper));
    }

    public long id(String agency) {
        return agencies.pick(agency, "").id();
    }

    private String version(long conference) {
        return "version: " + conferences.versionOf(conference) + "\n";
    }

    public SignedInAccount of(String keeper) {
        return ActingAsSystem.coordinatorOf(id(keeper));
    }
}
