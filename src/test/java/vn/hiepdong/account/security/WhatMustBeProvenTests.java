package vn.hiepdong.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.support.AgencyRows;

/** No page of the staff has a way in with less than what the account demands (ASVS 6.3.4), walked through every mapping. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class WhatMustBeProvenTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void aPasswordAloneOpensNothingToWhoHasASecondFactor() throws Exception {
        var administrator = new SignedIn(jdbc).administratorOf(new AgencyRows(jdbc, entities).agency("Cơ quan Thử"));
        jdbc.sql("update account set second_factor_since = now() where id = :id")
                .param("id", administrator.id())
                .update();
        for (var address : mapping.getHandlerMethods().keySet()) {
            for (var pattern : address.getPatternValues()) {
                if (ofTheStaff(pattern)
                        && address.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                    var path = pattern.replaceAll("\\{[^}]+}", "1");
                    var answer = mvc.perform(get(path).with(as(administrator))).andReturn();
                    assertThat(answer.getResponse().getHeader("Location"))
                            .as(path)
                            .startsWith("/dang-nhap/ma");
                }
            }
        }
    }

    private static boolean ofTheStaff(String pattern) {
        return pattern.startsWith("/staff") || pattern.startsWith("/admin");
    }
}
