package vn.hiepdong.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What the portal answered, looked at by somebody who hopes that a text became more than a text. */
final class Answer {

    private static final Pattern MARK = Pattern.compile("x\\d+q");
    private static final Pattern RUNS =
            Pattern.compile("^[\\s\\p{Cntrl}]*(javascript|vbscript|data:text)", Pattern.CASE_INSENSITIVE);
    /** A name of a file, quoted: what stands between its quotes ends nothing. */
    private static final Pattern NAMED_FILE = Pattern.compile(
            "(attachment|inline)(; filename=\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*\")?(; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+)?");

    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "srcset", "poster", "data", "background");
    private static final Set<String> OF_TEXT =
            Set.of("text/html", "text/css", "text/csv", "text/calendar", "text/plain", "text/javascript");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpResponse<byte[]> response;
    private final List<String> complaints = new ArrayList<>();
    private String told = "";

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
        headers();
        body();
    }

    List<String> complaints() {
        return complaints;
    }

    /** All that can be read in it. */
    String told() {
        return told;
    }

    boolean isPage() {
        return type().equals("text/html")
                && response.headers().firstValue("Content-Disposition").isEmpty();
    }

    private void headers() {
        if (response.statusCode() >= 500) {
            complaints.add("answered " + response.statusCode());
        }
        exactly("Content-Security-Policy", null);
        exactly("X-Content-Type-Options", "nosniff");
        response.headers().map().forEach((name, values) -> {
            var bare = values.stream()
                    .filter(value -> !name.equalsIgnoreCase("Content-Disposition")
                            || !NAMED_FILE.matcher(value).matches())
                    .anyMatch(value -> value.contains("<script"));
            if (MARK.matcher(name).find() || bare) {
                complaints.add("header " + name + ": " + values);
            }
        });
        var given = response.headers().firstValue("Content-Type").orElse("");
        if (response.body().length > 0 && given.isEmpty()) {
            complaints.add("no content type");
        }
        if (OF_TEXT.contains(type()) && !given.toLowerCase(Locale.ROOT).contains("charset=utf-8")) {
            complaints.add("content type " + given + " names no charset");
        }
    }

    private void exactly(String header, String value) {
        var values = response.headers().allValues(header);
        if (values.size() != 1 || value != null && !values.contains(value)) {
            complaints.add(header + ": " + values);
        }
    }

    private void body() {
        try {
            told = text();
            switch (type()) {
                case "text/html" -> page();
                case "text/csv" -> csv();
                case XLSX -> workbook();
                case "text/calendar" -> calendar();
                case "application/json" -> new JsonMapper().readTree(told);
                default -> {
                    if (type().endsWith("xml")) {
                        xml();
                    }
                }
            }
        } catch (Exception malformed) {
            complaints.add(type() + " cannot be read: " + malformed);
        }
    }

    private void page() {
        if (told.contains("<script>alert") || told.contains("<img src=x")) {
            complaints.add("holds the markup as it was stored");
        }
        for (Element element : Jsoup.parse(told).getAllElements()) {
            if (MARK.matcher(element.tagName()).find() || element.hasAttr("style")) {
                complaints.add("element " + element.tag());
            }
            if (element.tagName().equals("script") && !element.hasAttr("src")) {
                data(element);
            }
            if (element.tagName().equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                complaints.add("leads on by itself");
            }
            element.attributes().forEach(attribute -> {
                var name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") || MARK.matcher(name).find() || name.matches(".*[\"'<].*")) {
                    complaints.add("attribute " + name + " of " + element.tagName());
                }
                if (LINKS.contains(name) && RUNS.matcher(attribute.getValue()).find()) {
                    complaints.add(name + " of " + element.tagName() + " runs: " + attribute.getValue());
                }
            });
        }
    }

    private void data(Element script) {
        if (!script.attr("type").equals("application/ld+json") || script.data().contains("<")) {
            complaints.add("script in the page: " + script.data());
        }
        new JsonMapper().readTree(script.data());
    }

    private void csv() throws IOException {
        try (var table = CSVFormat.EXCEL.parse(new StringReader(told.replace("\ufeff", "")))) {
            table.forEach(row -> row.forEach(cell -> {
                if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
                    complaints.add("cell " + cell);
                }
            }));
        }
    }

    private void workbook() throws IOException {
        var cells = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    complaints.add("formula " + cell);
                }
                cells.append(cell).append('\n');
            })));
        }
        told = cells.toString();
    }

    private void calendar() {
        told.replaceAll("\r?\n[ \t]", "")
                .lines()
                .filter(line -> MARK.matcher(line.split("[;:]", 2)[0]).find())
                .forEach(line -> complaints.add("line " + line));
    }

    private void xml() throws Exception {
        var reader = DocumentBuilderFactory.newInstance();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = reader.newDocumentBuilder().parse(new InputSource(new StringReader(told)));
        var descriptions = document.getElementsByTagName("description");
        for (var at = 0; at < descriptions.getLength(); at++) {
            // a feed reader takes it for HTML
            if (!Jsoup.parse(descriptions.item(at).getTextContent())
                    .select("script, img, [onerror]")
                    .isEmpty()) {
                complaints.add("description is HTML: " + descriptions.item(at).getTextContent());
            }
        }
    }

    private String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private String type() {
        return response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceAll(";.*", "")
                .strip();
    }
}
