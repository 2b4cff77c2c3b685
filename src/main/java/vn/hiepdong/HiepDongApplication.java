package vn.hiepdong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Hiệp Đồng")
public class HiepDongApplication {

    public static void main(String[] args) {
        SpringApplication.run(HiepDongApplication.class, args);
    }
}
