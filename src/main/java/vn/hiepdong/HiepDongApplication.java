package vn.hiepdong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HiepDongApplication {

    public static void main(String[] args) {
        SpringApplication.run(HiepDongApplication.class, args);
    }
}
