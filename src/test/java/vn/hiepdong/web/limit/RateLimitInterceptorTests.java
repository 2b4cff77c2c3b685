package vn.hiepdong.web.limit;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class RateLimitInterceptorTests {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Costly())
            .addInterceptors(new RateLimitInterceptor(new LimitProperties(3, 1, 1, 1)))
            .build();

    @Test
    void afterSoManyTheReaderWaitsAndOthersDoNot() throws Exception {
        for (var time = 0; time < 3; time++) {
            mvc.perform(get("/costly").with(from("203.0.113.7"))).andExpect(status().isOk());
        }
        mvc.perform(get("/costly").with(from("203.0.113.7")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        mvc.perform(get("/costly").with(from("203.0.113.99"))).andExpect(status().isTooManyRequests());
        mvc.perform(get("/costly").with(from("198.51.100.7"))).andExpect(status().isOk());
    }

    @Test
    void whoIsSignedInIsCountedByTheAccount() throws Exception {
        for (var time = 0; time < 3; time++) {
            mvc.perform(get("/costly").with(signedIn("canbo"))).andExpect(status().isOk());
        }
        mvc.perform(get("/costly").with(signedIn("canbo"))).andExpect(status().isTooManyRequests());
        mvc.perform(get("/costly").with(signedIn("canbo2"))).andExpect(status().isOk());
    }

    @Test
    void whatIsNotLimitedIsNotCounted() throws Exception {
        for (var time = 0; time < 10; time++) {
            mvc.perform(get("/cheap").with(from("203.0.113.7"))).andExpect(status().isOk());
        }
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static RequestPostProcessor signedIn(String login) {
        return request -> {
            request.setRemoteUser(login);
            return request;
        };
    }

    @RestController
    static class Costly {

        @RateLimited(RateLimit.SEARCH)
        @GetMapping("/costly")
        String costly() {
            return "found";
        }

        @GetMapping("/cheap")
        String cheap() {
            return "read";
        }
    }
}
