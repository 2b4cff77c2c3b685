package vn.hiepdong.database;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Points every Spring test at a {@link TestDatabase}. Nothing is started for a test whose context never looks at the
 * settings, such as a controller slice.
 */
class TestDatabaseContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, FreshDatabase.class)
                ? new Customizer(testClass)
                : new Customizer(null);
    }

    /** Contexts are shared between classes whose customizers are equal. */
    private record Customizer(Class<?> onlyFor) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Supplier<TestDatabase> database =
                    SingletonSupplier.of(onlyFor == null ? TestDatabase::shared : TestDatabase::fresh);
            context.getEnvironment().getPropertySources().addFirst(new Settings(database));
        }
    }

    private static final class Settings extends EnumerablePropertySource<Supplier<TestDatabase>> {

        private static final Map<String, Function<TestDatabase, String>> SETTINGS = Map.of(
                "spring.datasource.url",
                TestDatabase::jdbcUrl,
                "spring.datasource.username",
                TestDatabase::appUser,
                "spring.datasource.password",
                TestDatabase::appPassword,
                "spring.flyway.user",
                TestDatabase::ownerUser,
                "spring.flyway.password",
                TestDatabase::ownerPassword,
                // slices leave out MigrationConfiguration
                "spring.flyway.placeholders." + MigrationConfiguration.APP_ROLE,
                TestDatabase::appUser,
                "spring.test.database.replace",
                database -> "none",
                // what tests bring stays out of the folder of a portal that runs here
                "portal.data-dir",
                database -> "target/test-data");

        private Settings(Supplier<TestDatabase> database) {
            super("test database", database);
        }

        @Override
        public String[] getPropertyNames() {
            return SETTINGS.keySet().toArray(String[]::new);
        }

        @Override
        public Object getProperty(String name) {
            var setting = SETTINGS.get(name);
            return setting == null ? null : setting.apply(Objects.requireNonNull(source.get()));
        }
    }
}
