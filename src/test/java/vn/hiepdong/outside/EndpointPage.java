package vn.hiepdong.outside;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.account.Role;

/** The table role × endpoint as a page of the docs. */
final class EndpointPage {

    private static final String HEAD = """
            # Who gets what from which address

            Asked, not claimed: `EndpointTableTests` asks each address as everybody, with a record put in, and writes this page. Under a
            role stands what its three people get: who works for the agency that keeps the record, for another party of it, for neither;
            one number where all three get the same. 200 is the page, 302 and 303 lead on (302 of somebody who is not signed in: to the
            sign-in), 401 the post of somebody who is not signed in, 403 is seen and not allowed, 404 is not there for this person, 409 and
            422 are allowed and not possible as it was typed.

            A record is a *draft* or *plan* that is not out yet, *internal*, or under way for the *parties* alone; *public* and *published* is
            what everybody reads, *registry* what the portal has one of for all. Where no record is asked for, or one of all, it does not
            matter for whom somebody works.

            """;

    private EndpointPage() {}

    /** @param staff for each role, what its three people get */
    record Row(Endpoint endpoint, String stands, int anonymous, Map<Role, List<Integer>> staff) {}

    static String of(List<Row> rows) {
        var columns = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        return HEAD
                + "| | Record | Rule | Nobody | " + columns + " |\n| --- | --- | --- | --- |"
                + " --- |".repeat(Role.values().length) + "\n"
                + rows.stream().map(EndpointPage::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        return "| `%s` | %s | %s | %d | %s |%n"
                .formatted(
                        row.endpoint(),
                        row.stands(),
                        row.endpoint().rule().replace("Page", ""),
                        row.anonymous(),
                        Stream.of(Role.values())
                                .map(role -> each(row.staff().get(role)))
                                .collect(Collectors.joining(" | ")));
    }

    private static String each(List<Integer> answers) {
        return answers.stream().distinct().count() == 1
                ? answers.get(0).toString()
                : answers.stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }
}
