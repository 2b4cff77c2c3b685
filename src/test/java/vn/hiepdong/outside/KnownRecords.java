package vn.hiepdong.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which record of {@link EveryRecord} is meant by an id in an address. A kind of id that is not known here fails. */
final class KnownRecords {

    /** What stands in an address before the id of a record, and which records there are; the first page of each says who reads it. */
    private static final Map<String, List<Known>> BY_SEGMENT = Map.ofEntries(
            of("/staff/programmes", "/staff/programmes/%s", "draft", "3001", "parties", "3002"),
            of("/staff/conferences", "/staff/conferences/%s", "plan", "3001", "parties", "3002"),
            of("/staff/commitments", "/staff/commitments/%s", "parties", "3002"),
            of("/staff/news", "/staff/news/%s", "draft", "3001", "published", "3002"),
            of("/staff/calendar", "", "internal", "3001"),
            of("/staff/documents", "", "registry", "1001"),
            of("/staff/people", "", "registry", "1001"),
            of("/staff/news-sources", "", "registry", "1001"),
            of("/staff/remarks", "/staff/conferences/3002", "parties", "3006"),
            of("/staff/corrections", "/staff/conferences/3002", "parties", "3001"),
            of("/staff/progress", "/staff/commitments/3002", "parties", "3001"),
            of("/staff/attachments", "/staff/programmes/3002", "parties", sql("""
                    select min(id) from attachment where owner_kind = 'PROGRAMME' and owner_id = 3002 and state = 'PUBLIC'""")),
            of("/staff/notices", "", "of the keeper's coordinator", "10013"),
            of(
                    "/staff/people/sheet",
                    "",
                    "somebody else's",
                    sql("select min(id) from sheet_import where kind = 'PEOPLE'")),
            of(
                    "/admin/agencies/sheet",
                    "",
                    "somebody else's",
                    sql("select min(id) from sheet_import where kind = 'AGENCIES'")),
            of("/admin/accounts", "", "registry", "10034"),
            of("/admin/agencies", "", "registry", "1006"),
            of("/admin/areas", "", "registry", "1002"),
            of("/admin/banners", "", "registry", "1001"),
            of("/admin/categories", "", "registry", "1002"),
            of("/admin/links", "", "registry", "1001"),
            of("/admin/pages", "", "registry", sql("select min(id) from static_page")),
            of("/admin/spokespersons", "", "registry", "1001"),
            of("/admin/successions", "", "registry", "1001"),
            of("/admin/terms", "", "registry", "1001"),
            of("/admin/themes", "", "registry", "1001"),
            of("/staff/relations", "", "registry", "1001"),
            of("/staff/account/sessions", "", "none", "khong-co"),
            of("/staff/account/passkeys", "", "none", "1"),
            of("/staff/kept-forms", "", "none", "1"),
            of("/staff/news/placements", "", "registry", "hot"),
            of(
                    "/chuong-trinh",
                    "",
                    "draft",
                    "chuong-trinh-3001",
                    "parties",
                    "chuong-trinh-3002",
                    "public",
                    "chuong-trinh-2002"),
            of("/cam-ket", "", "parties", "3002", "public", "2002"),
            of("/hoi-nghi", "", "plan", "hoi-nghi-3001", "parties", "hoi-nghi-3002", "public", "hoi-nghi-2002"),
            of("/le-ky-ket", "", "parties", "hoi-nghi-3002", "public", "hoi-nghi-2002"),
            of("/tin-tuc", "", "draft", "tin-2001", "published", "tin-2002"),
            of("/chuyen-muc", "", "registry", "tin-mau"),
            of("/co-quan", "", "registry", "co-quan-giu"),
            of("/van-ban", "", "registry", "1001"),
            of("/lich-cong-tac", "", "internal", "3001", "public", "2002"),
            of("/tep", "", "parties", sql("""
                    select min(id) from attachment where owner_kind = 'PROGRAMME' and owner_id = 3002 and state = 'PUBLIC'""")),
            of("/giao-dien", "", "registry", "00000000"),
            of("/giao-dien/anh", "", "registry", "1001"));

    /** Further variables: of which table, and by which column it hangs on the record before it. */
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("entry", new Part("progress_entry", "commitment_id", "id")),
            Map.entry("change", new Part("deadline_change", "commitment_id", "id")),
            Map.entry("obstacle", new Part("obstacle", "commitment_id", "id")),
            Map.entry("remark", new Part("remark", "conference_id", "id")),
            Map.entry("remarkId", new Part("remark", "conference_id", "id")),
            Map.entry("limitationId", new Part("limitation", "conference_id", "id")),
            Map.entry("reviewId", new Part("review", "conference_id", "id")),
            Map.entry("signingId", new Part("signing", "conference_id", "id")),
            Map.entry("duty", new Part("review_duty", "programme_id", "id")),
            Map.entry("waiver", new Part("review_waiver", "programme_id", "id")),
            Map.entry("sheet", new Part("sheet_import", "about", "id")),
            Map.entry("number", new Part("text_version", "programme_id", "number")));

    /** Variables that mean no record, or that say in words what an id says. */
    private static final Map<String, String> WORDS =
            Map.of("name", "van-ban.pdf", "sha256", "0a14cc5bbd20", "version", "00000000", "other", "1002");

    private static final String ATTACHMENTS = "/staff/{kind}/{id}/";
    private static final List<String> BEARERS =
            List.of("programmes", "conferences", "news", "remarks", "corrections", "progress");

    private final JdbcClient jdbc;

    KnownRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record: how it stands, what its address says of it, and the page that shows whether somebody may read it. */
    private record Known(String stands, String id, String page) {}

    private record Part(String table, String parent, String column) {}

    /**
     * An endpoint with a record put in.
     *
     * @param stands how it stands: draft, parties, registry …; empty without a record
     * @param page that whoever may read the record gets; empty where everybody reads it, or nobody is asked
     */
    record Asked(Endpoint endpoint, String path, String stands, String page) {

        /** Whether it matters for whom somebody works. */
        boolean isKept() {
            return !COMMON.contains(stands);
        }
    }

    private static final Set<String> COMMON = Set.of("", "registry", "public");

    /** An endpoint with each record that it can be asked about. */
    Stream<Asked> asked(Endpoint endpoint) {
        if (endpoint.variables().isEmpty()) {
            return Stream.of(new Asked(endpoint, endpoint.pattern(), "", ""));
        }
        return endpoint.pattern().startsWith(ATTACHMENTS)
                ? BEARERS.stream()
                        .flatMap(kind -> filled(endpoint, endpoint.pattern().replace("{kind}", kind)))
                : filled(endpoint, endpoint.pattern());
    }

    private Stream<Asked> filled(Endpoint endpoint, String pattern) {
        return knownIn(pattern).stream()
                .flatMap(known -> fill(pattern, id(known), Map.of()).stream()
                        .map(path -> new Asked(
                                endpoint, path, known.stands(), known.page().formatted(id(known)))));
    }

    /** The same address with a part of another record of the same kind, whose keeper is the same: it must not be found. */
    Stream<Asked> withPartsOfAnother(Endpoint endpoint) {
        var parts = endpoint.variables().stream().filter(PARTS::containsKey).toList();
        if (parts.isEmpty() || endpoint.pattern().startsWith("/chuong-trinh")) {
            return Stream.empty();
        }
        return knownIn(endpoint.pattern()).stream()
                .flatMap(known -> parts.stream()
                        .flatMap(part -> ofAnother(part, id(known)).stream())
                        .flatMap(other -> fill(endpoint.pattern(), id(known), other).stream())
                        .map(path -> new Asked(
                                endpoint, path, known.stands(), known.page().formatted(id(known)))));
    }

    /** Where an address has a part at all: the record's own page is there, and the part is of set 2, that everybody reads. */
    private Optional<Map<String, String>> ofAnother(String variable, String record) {
        var part = PARTS.get(variable);
        if (part.column().equals("number")) {
            return Optional.empty();
        }
        return jdbc.sql("select min(%s)::text from %s where %s <> :record and %s < 3000 and %s >= 2000"
                        .formatted(part.column(), part.table(), part.parent(), part.parent(), part.parent()))
                .param("record", Long.valueOf(record))
                .query(String.class)
                .optional()
                .map(id -> Map.of(variable, id));
    }

    private Optional<String> fill(String pattern, String record, Map<String, String> given) {
        var values = new LinkedHashMap<String, String>(given);
        var path = new StringBuilder();
        var variables = Endpoint.VARIABLE.matcher(pattern);
        while (variables.find()) {
            var name = variables.group(1);
            var value = values.containsKey(name) ? values.get(name) : value(name, record);
            if (value == null) {
                return Optional.empty();
            }
            values.put(name, value);
            variables.appendReplacement(path, value);
        }
        return Optional.of(variables.appendTail(path).toString());
    }

    private String value(String name, String record) {
        if (WORDS.containsKey(name)) {
            return WORDS.get(name);
        }
        if (PARTS.containsKey(name)) {
            return part(PARTS.get(name), record);
        }
        return record;
    }

    private String part(Part part, String record) {
        if (!record.matches("\\d+")) {
            return "1";
        }
        return jdbc.sql("select min(%s)::text from %s where %s = :record"
                        .formatted(part.column(), part.table(), part.parent()))
                .param("record", Long.valueOf(record))
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    private static List<Known> knownIn(String pattern) {
        var before = pattern.substring(0, pattern.indexOf("/{"));
        var known = BY_SEGMENT.get(before);
        if (known == null) {
            throw new AssertionError(
                    pattern + " bears a kind of id that is not known: name the records of EveryRecord in KnownRecords");
        }
        return known;
    }

    private String id(Known known) {
        return known.id().startsWith("select ")
                ? jdbc.sql(known.id()).query(String.class).single()
                : known.id();
    }

    private static String sql(String query) {
        return query;
    }

    private static Map.Entry<String, List<Known>> of(String segment, String page, String... standsAndId) {
        var known = new ArrayList<Known>();
        for (var at = 0; at < standsAndId.length; at += 2) {
            known.add(new Known(standsAndId[at], standsAndId[at + 1], page));
        }
        return Map.entry(segment, List.copyOf(known));
    }
}
