package vn.hiepdong;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class HiepDongApplicationTests {

    @Autowired
    MockMvc mvc;

    @Test
    void starts() throws Exception {
        mvc.perform(get("/staff/nothing-here")).andExpect(status().isNotFound());
    }
}
