package vn.hiepdong.conference.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what, at which conference, under which programme, and by whom a task is made (rows R10 R17, invariant 4). */
class WhatMayBecomeATaskTests extends AConferenceHeld {

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # what      | conference | its programme    | who                | answer
            DIRECTIVE   | held       | live             | programme's keeper | 200
            CONCLUSION  | held       | live             | programme's keeper | 200
            REQUEST     | held       | live             | programme's keeper | 200
            LIMITATION  | held       | live             | programme's keeper | 200
            DISCUSSION  | held       | live             | programme's keeper | 404
            PAPER       | held       | live             | programme's keeper | 404
            DIRECTIVE   | held       | live             | conference's, party| 200
            LIMITATION  | held       | live             | conference's, party| 200
            DIRECTIVE   | held       | live             | another party      | 403
            DIRECTIVE   | held       | live             | a stranger         | 403
            DIRECTIVE   | held       | live, over       | programme's keeper | 200
            DIRECTIVE   | planned    | live             | conference's, party| 404
            DIRECTIVE   | cancelled  | live             | conference's, party| 404
            DIRECTIVE   | held       | waits for signing| programme's keeper | 403
            DIRECTIVE   | held       | archival         | programme's keeper | 403
            LIMITATION  | held       | archival         | programme's keeper | 403
            """)
    void onlyWhatWasSetOrFoundByThoseWhoAnswerForIt(String what, String held, String its, String who, int answer)
            throws Exception {
        var way = what.equals("LIMITATION") ? aLimitation() : aRemark(what);
        set("update conference set status = ? where id = ?", held.toUpperCase(), conference.id());
        switch (its) {
            case "live, over" ->
                set("update programme set period_to = ? where id = ?", DAY.minusDays(1), programme.id());
            case "waits for signing" ->
                set("update programme set status = ?, signed_on = null where id = ?", "READY_TO_SIGN", programme.id());
            case "archival" -> set("update programme set archival = ? where id = ?", true, programme.id());
            default -> {
                // as it stands
            }
        }
        var me = switch (who) {
            case "programme's keeper" -> keeper;
            case "conference's, party" -> host;
            case "another party" -> party;
            default -> stranger;
        };

        assertThat(ask(me, way + "/tasks/new").andReturn().getResponse().getStatus())
                .isEqualTo(answer);
        if (held.equals("held")) {
            assertThat(page(me, "").select("a[href$=" + way + "/tasks/new]").isEmpty())
                    .as("the button is there for whom it works")
                    .isEqualTo(answer != 200);
        }
    }

    private String aRemark(String kind) {
        return "/remarks/"
                + material.said(conference, kind, "Phải làm ngay", front, kind.equals("REQUEST") ? committee : null);
    }

    private String aLimitation() {
        material.reviewed(conference, programme, DAY.getYear() - 1);
        return "/limitations/"
                + ids("select id from limitation where conference_id = " + conference.id())
                        .get(0);
    }

    private void set(String statement, Object... values) {
        jdbc.sql(statement).params(values).update();
    }
}
