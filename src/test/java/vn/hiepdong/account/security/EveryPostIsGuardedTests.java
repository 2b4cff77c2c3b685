package vn.hiepdong.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.AgencyRows;

/** Every post there is, walked through the mappings: what no page of the portal sent is refused, whoever is signed in. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class EveryPostIsGuardedTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private SignedInAccount everybody;

    @BeforeEach
    void signIn() {
        var agency = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Mọi Quyền");
        everybody = new SignedIn(jdbc).inEveryRoleOf(agency);
    }

    @Test
    void withoutATokenNothingIsTaken() throws Exception {
        for (var address : posts(false)) {
            assertThat(status(request(address).with(SignedIn.withoutToken(everybody))))
                    .as("%s without a token", address)
                    .isEqualTo(403);
        }
    }

    @Test
    void fromAnotherSiteNothingIsTaken() throws Exception {
        for (var address : posts(true)) {
            for (var header : List.of(
                    List.of("Origin", "https://la.example"),
                    List.of("Origin", "null"),
                    List.of("Sec-Fetch-Site", "cross-site"),
                    List.of("Sec-Fetch-Site", "same-site"))) {
                var request = request(address).with(SignedIn.as(everybody)).header(header.get(0), header.get(1));
                assertThat(status(request)).as("%s with %s", address, header).isEqualTo(403);
            }
        }
    }

    @Test
    void fromNobodyNothingIsTaken() throws Exception {
        for (var address : posts(false)) {
            assertThat(status(request(address))).as("%s by nobody", address).isEqualTo(401);
        }
    }

    /** A post without a single field meets no record, or gets its form back: no fault of the portal. */
    @Test
    void anEmptyPostIsNoFault() throws Exception {
        for (var address : posts(true)) {
            assertThat(status(request(address).with(SignedIn.as(everybody))))
                    .as("%s, empty", address)
                    .isLessThan(500);
        }
    }

    private List<RequestMappingInfo> posts(boolean publicToo) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(entry ->
                        publicToo || entry.getKey().getPatternValues().stream().noneMatch(this::isPublic))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isPublic(String path) {
        return Stream.of("/staff", "/admin").noneMatch(path::startsWith);
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(RequestMappingInfo address) {
        var path = address.getPatternValues().iterator().next().replaceAll("\\{[^}]+}", "4711");
        var request = post(path);
        var upload = address.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        request.contentType(
                upload
                        ? MediaType.parseMediaType("multipart/form-data; boundary=a")
                        : MediaType.APPLICATION_FORM_URLENCODED);
        address.getParamsCondition().getExpressions().forEach(named -> request.param(named.getName(), "0"));
        return request;
    }

    private int status(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
