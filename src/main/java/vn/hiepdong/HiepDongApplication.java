package vn.hiepdong;

import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

// a module does not know the hidden names of another: two may both have a ReadingProgrammes
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Hiệp Đồng")
public class HiepDongApplication {

    /** The one command beside serving: makes the first administrator, then ends. See {@code CreateAdminCommand}. */
    private static final String CREATE_ADMIN = "create-admin";

    public static void main(String[] args) {
        // loads what a library adds to them; else the first logger asks for them while it is being made, and complains
        ZoneRulesProvider.getAvailableZoneIds();
        var application = new SpringApplication(HiepDongApplication.class);
        if (List.of(args).contains(CREATE_ADMIN)) {
            // nobody is served meanwhile
            application.setDefaultProperties(Map.of("server.port", "0", "server.address", "127.0.0.1"));
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }
}
