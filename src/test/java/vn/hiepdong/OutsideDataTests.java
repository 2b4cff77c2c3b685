package vn.hiepdong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.XMLDecoder;
import java.io.ObjectInput;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the portal does with data from outside, as rules of the whole code: it makes no objects of them, and asks nobody by an
 * address that somebody typed but where that is guarded (ASVS 1.3.6, 1.5.1, 1.5.2).
 */
class OutsideDataTests {

    /** Where links are looked at: each host is asked about first ({@code PublicHosts}). */
    private static final String CALLS_OUTSIDE = "vn.hiepdong.site.link..";

    /** Calls the province's server for signing in, at the address that whoever runs the portal has named. */
    private static final String ASKS_WHO_SOMEBODY_IS = "vn.hiepdong.account.sso..";

    /** Talks to the one address that whoever runs the portal has named. */
    private static final String ASKS_THE_SCANNER = "vn.hiepdong.attachment.scan..";

    /** Knows neither document types nor entities. */
    private static final String READS_XML = "vn.hiepdong.attachment.check..";

    private static final String RUNS_POSTGRESQL = "vn.hiepdong.database..";

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.hiepdong");

    /** Sessions are read from the database by Spring Session alone, which is no class of the portal's. */
    @Test
    void noObjectIsMadeOfBytesThatCameFromSomewhere() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(ObjectInput.class)
                        .or(assignableTo(XMLDecoder.class))
                        .or(named(
                                "org.springframework.util.SerializationUtils",
                                "org.springframework.core.serializer.DefaultDeserializer",
                                "org.yaml.snakeyaml.Yaml")))
                .check(PORTAL);
        noClasses()
                .should()
                .callMethodWhere(calls("activateDefaultTyping", "enableDefaultTyping"))
                .check(PORTAL);
    }

    @Test
    void onlyTwoRoomsCallByHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CALLS_OUTSIDE, ASKS_WHO_SOMEBODY_IS)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "org.apache.http..",
                                "org.apache.hc..",
                                "okhttp3..",
                                "org.springframework.http.client..",
                                "org.springframework.web.client..",
                                "org.springframework.web.reactive..")
                        .and(DescribedPredicate.not(assignableTo(Throwable.class)))
                        .or(assignableTo(URLConnection.class)))
                .check(PORTAL);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "open a URL",
                        call -> call.getTargetOwner().isEquivalentTo(URL.class)
                                && Set.of("openStream", "openConnection", "getContent")
                                        .contains(call.getName())))
                .check(PORTAL);
    }

    @Test
    void onlyTheScannerIsAskedThroughASocket() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ASKS_THE_SCANNER)
                .should()
                .dependOnClassesThat(assignableTo(SocketChannel.class).or(assignableTo(Socket.class)))
                .check(PORTAL);
    }

    @Test
    void onlyOneRoomReadsXmlItselfAndOnlyTheDatabaseStartsPrograms() {
        noClasses()
                .that()
                .resideOutsideOfPackage(READS_XML)
                .should()
                .dependOnClassesThat(named(
                        "javax.xml.stream.XMLInputFactory",
                        "javax.xml.parsers.DocumentBuilderFactory",
                        "javax.xml.parsers.SAXParserFactory",
                        "javax.xml.transform.TransformerFactory",
                        "javax.xml.validation.SchemaFactory",
                        "org.jdom2.input.SAXBuilder",
                        "com.rometools.rome.io.SyndFeedInput"))
                .check(PORTAL);
        noClasses()
                .that()
                .resideOutsideOfPackage(RUNS_POSTGRESQL)
                .should()
                .dependOnClassesThat(named("java.lang.ProcessBuilder", "java.lang.Runtime"))
                .check(PORTAL);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> named(String... names) {
        var all = Set.of(names);
        return DescribedPredicate.describe("are one of " + all, type -> all.contains(type.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> calls(String... methods) {
        var all = Set.of(methods);
        return DescribedPredicate.describe("call " + all, call -> {
            MethodCallTarget target = call.getTarget();
            return all.contains(target.getName());
        });
    }
}
