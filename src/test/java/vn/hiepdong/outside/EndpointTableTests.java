package vn.hiepdong.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.database.FreshDatabase;

/**
 * Every address there is, asked by everybody there is: what comes of it is the table in docs/endpoints.md. What one may not see
 * is a 404, what one sees and may not change a 403 (ASVS 8.2.1, 8.2.2, 8.3.1, 8.4.1). Nothing that is asked here stays done.
 */
@SpringBootTest(properties = {EveryRecord.SSO_ISSUER, EveryRecord.SSO_CLIENT, EveryRecord.SSO_SECRET})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointTableTests {

    /** A page that gives a workbook out to whoever reads, and takes it back from those who may change. */
    private static final String FOR_READERS_TOO = "/commitments/sheet";

    private static final Path PAGE = Path.of("docs/endpoints.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    List<SecurityFilterChain> chains;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    TransactionTemplate transaction;

    private final Map<KnownRecords.Asked, Answers> table = new LinkedHashMap<>();
    private final Map<String, Map<SignedInAccount, Boolean>> read = new HashMap<>();
    private final Map<Role, List<SignedInAccount>> staff = new EnumMap<>(Role.class);
    private KnownRecords records;

    /** What the three of each role get, and what somebody who is not signed in gets. */
    private record Answers(int anonymous, Map<SignedInAccount, Integer> staff) {

        Stream<Map.Entry<SignedInAccount, Integer>> each() {
            return staff.entrySet().stream();
        }
    }

    @BeforeAll
    void askEverything() {
        new EveryRecord(new JdbcTemplate(flyway.getConfiguration().getDataSource()))
                .write("none", Path.of("target/test-data"));
        records = new KnownRecords(jdbc);
        var accounts = new SignedIn(jdbc);
        for (var role : Role.values()) {
            staff.put(
                    role,
                    EveryRecord.AGENCIES.stream()
                            .map(agency -> accounts.known(EveryRecord.login(role, agency)))
                            .toList());
        }
        Endpoint.all(mapping).stream().flatMap(records::asked).forEach(asked -> table.put(asked, answers(asked)));
    }

    private Answers answers(KnownRecords.Asked asked) {
        var given = new LinkedHashMap<SignedInAccount, Integer>();
        everybody()
                .filter(me -> asked.isKept() || me.agencyId() == EveryRecord.KEEPER)
                .forEach(me -> given.put(me, ask(asked, me)));
        return new Answers(ask(asked, null), given);
    }

    private Stream<SignedInAccount> everybody() {
        return staff.values().stream().flatMap(List::stream);
    }

    /** Writes the table; where it differed from the one kept, fails once, so that the new one is looked at. */
    @Test
    void theTableInTheDocsIsOfTheseAddresses() throws IOException {
        var kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        var drawn = EndpointPage.of(table.entrySet().stream()
                        .map(row -> new EndpointPage.Row(
                                row.getKey().endpoint(),
                                row.getKey().stands(),
                                row.getValue().anonymous(),
                                staff.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                role -> role.getValue().stream()
                                                        .map(row.getValue().staff()::get)
                                                        .filter(Objects::nonNull)
                                                        .toList()))))
                        .toList())
                + FilterPage.of(chains);
        Files.writeString(PAGE, drawn);
        assertThat(kept)
                .as("docs/endpoints.md, now written anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    @Test
    void nothingFails() {
        assertThat(where((asked, me, answer) -> answer >= 500)).isEmpty();
    }

    @Test
    void whatOneMayNotReadIsNotFoundByWhateverAddress() {
        assertThat(where((asked, me, answer) -> !asked.page().isEmpty() && !reads(me, asked) && answer != 404))
                .isEmpty();
    }

    /** Where anybody gets anywhere with a record, those who may only read it are refused: it is there for them. */
    @Test
    void whatOneReadsAndMayNotChangeIsRefused() {
        assertThat(where((asked, me, answer) -> !asked.page().isEmpty()
                        && reads(me, asked)
                        && answer == 404
                        && table.get(asked).each().anyMatch(one -> !refused(one.getValue()))))
                .isEmpty();
    }

    /** Who does not get the form does not get it saved, and who gets it may fill it in. */
    @Test
    void aFormIsTakenFromThoseAloneWhoGetIt() {
        var forms = table.keySet().stream()
                .filter(asked -> asked.endpoint().reads())
                .collect(Collectors.toMap(KnownRecords.Asked::path, asked -> asked, (one, other) -> one));
        assertThat(where((asked, me, answer) -> {
                    var form = forms.getOrDefault(asked.path() + "/new", forms.get(asked.path()));
                    return !asked.endpoint().reads()
                            && form != null
                            && !asked.path().endsWith(FOR_READERS_TOO)
                            && refused(table.get(form).staff().get(me)) != refused(answer);
                }))
                .isEmpty();
    }

    @Test
    void nobodyWhoIsNotSignedInComesIn() {
        assertThat(table.entrySet().stream()
                        .filter(row -> !row.getKey().endpoint().rule().equals("PublicPage"))
                        .filter(row -> row.getValue().anonymous()
                                != (row.getKey().endpoint().reads() ? 302 : 401))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** An id of another record's part, under the address of one that may be read and changed. */
    @Test
    void aPartIsFoundUnderItsOwnRecordAlone() {
        var swapped = Endpoint.all(mapping).stream()
                .flatMap(records::withPartsOfAnother)
                .toList();
        assertThat(swapped).hasSizeGreaterThan(40).allSatisfy(asked -> {
            var answers = everybody().map(me -> ask(asked, me)).toList();
            assertThat(answers)
                    .as("%s %s", asked.endpoint().method(), asked.path())
                    .contains(404)
                    .allMatch(EndpointTableTests::refused);
        });
    }

    private static boolean refused(int answer) {
        return answer == 403 || answer == 404;
    }

    private interface Unlike {
        boolean test(KnownRecords.Asked asked, SignedInAccount me, int answer);
    }

    private List<String> where(Unlike unlike) {
        return table.entrySet().stream()
                .flatMap(row -> row.getValue()
                        .each()
                        .filter(one -> unlike.test(row.getKey(), one.getKey(), one.getValue()))
                        .map(one -> "%s %s of %s by %s: %d"
                                .formatted(
                                        row.getKey().endpoint(),
                                        row.getKey().stands(),
                                        row.getKey().path(),
                                        one.getKey().login(),
                                        one.getValue())))
                .toList();
    }

    private boolean reads(SignedInAccount me, KnownRecords.Asked asked) {
        return read.computeIfAbsent(asked.page(), page -> new HashMap<>())
                .computeIfAbsent(me, account -> status(MockMvcRequestBuilders.get(asked.page()), account) == 200);
    }

    private int ask(KnownRecords.Asked asked, SignedInAccount me) {
        var address = URI.create(asked.path());
        var endpoint = asked.endpoint();
        AbstractMockHttpServletRequestBuilder<?> request = endpoint.multipart()
                ? MockMvcRequestBuilders.multipart(address)
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), address);
        if (!endpoint.reads()) {
            request.params(FilledForm.of(endpoint.handler()));
        }
        if (!endpoint.button().isEmpty()) {
            request.param(endpoint.button(), "0");
        }
        return status(request, me);
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request, SignedInAccount me) {
        return transaction.execute(begun -> {
            begun.setRollbackOnly();
            try {
                return mvc.perform(me == null ? request : request.with(as(me)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception unanswered) {
                unanswered.printStackTrace();
                return 500;
            }
        });
    }
}
