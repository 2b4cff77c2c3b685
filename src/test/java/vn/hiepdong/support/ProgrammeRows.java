package vn.hiepdong.support;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/** Programmes as rows in whatever state a test needs, without the way that leads there. */
public final class ProgrammeRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public ProgrammeRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** A live yearly one of 2026, a draft without parties until it is told otherwise. */
    public Row programme(String title, Agency keeper) {
        return new Row(title, keeper);
    }

    public final class Row {

        private final String title;
        private final Agency keeper;
        private String kind = "ANNUAL_PROGRAMME";
        private String from = "2026-01-01";
        private String to = "2026-12-31";
        private String status = "DRAFT";
        private String signedOn;
        private String effectiveFrom;
        private String completedOn;
        private Long previous;
        private boolean archival;
        private String maker = "ai-do";
        private Agency[] parties = {};

        private Row(String title, Agency keeper) {
            this.title = title;
            this.keeper = keeper;
        }

        public Row kind(String kind) {
            this.kind = kind;
            return this;
        }

        public Row period(String from, String to) {
            this.from = from;
            this.to = to;
            return this;
        }

        public Row status(String status) {
            this.status = status;
            this.signedOn = status.equals("SIGNED") ? from : null;
            return this;
        }

        public Row signed(String on, String effectiveFrom) {
            this.status = "SIGNED";
            this.signedOn = on;
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /** Closed by a review that was held on that day; nothing of it may be open. */
        public Row completed(String on) {
            this.status = "COMPLETED";
            this.completedOn = on;
            return this;
        }

        /** Of the chain of years. */
        public Row after(Programme previous) {
            this.previous = previous.id();
            return this;
        }

        public Row archival() {
            this.archival = true;
            return this;
        }

        public Row madeBy(String login) {
            this.maker = login;
            return this;
        }

        /** The first hosts, the others are parties. */
        public Row between(Agency... parties) {
            this.parties = parties.clone();
            return this;
        }

        public Programme save() {
            var id = next("programme_seq");
            jdbc.sql("""
                            insert into programme (id, version, title, slug, kind, period_from, period_to, archival,
                                source_publisher, keeping_agency_id, made_by, was_submitted, status, signed_on, effective_from,
                                completed_on, previous_id)
                            values (?, 0, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date, ?)
                            """)
                    .params(id, title, "chuong-trinh-" + id, kind, from, to, archival)
                    .param(archival ? "Báo Mẫu" : null)
                    .params(keeper.id(), maker, !status.equals("DRAFT"), status)
                    .param(signedOn)
                    .param(effectiveFrom)
                    .param(completedOn)
                    .param(previous)
                    .update();
            for (var order = 0; order < parties.length; order++) {
                jdbc.sql("""
                                insert into programme_party (id, programme_id, agency_id, role, must_sign, sort_order)
                                values (?, ?, ?, ?, true, ?)
                                """)
                        .params(
                                next("programme_party_seq"),
                                id,
                                parties[order].id(),
                                order == 0 ? "HOST" : "PARTY",
                                order)
                        .update();
            }
            return entities.find(Programme.class, id);
        }
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
