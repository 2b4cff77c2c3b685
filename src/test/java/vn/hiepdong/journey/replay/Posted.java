package vn.hiepdong.journey.replay;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A post that a journey made.
 *
 * @param login who made it; empty for a reader
 * @param pattern the address that its handler carries
 * @param path the address it went to, with its query
 * @param fields as they were typed, without the token
 * @param files none where the form was not one with files
 */
record Posted(String login, String pattern, String path, Map<String, List<String>> fields, List<File> files) {

    private static final String BOUNDARY = "----ranh-gioi-4711";

    record File(String field, String name, String type, byte[] content) {}

    boolean isOfTheStaff() {
        return pattern.startsWith("/staff/") || pattern.startsWith("/admin/");
    }

    String contentType() {
        return files.isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** @param token against forgery; empty for none */
    byte[] body(String token) {
        return files.isEmpty() ? encoded(token).getBytes(StandardCharsets.US_ASCII) : parts(token);
    }

    private String encoded(String token) {
        var typed = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return token.isEmpty() ? typed : typed + "&_csrf=" + encode(token);
    }

    private byte[] parts(String token) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> part(body, name, value)));
        if (!token.isEmpty()) {
            part(body, "_csrf", token);
        }
        for (var file : files) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n");
            body.writeBytes(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return path + " by " + (login.isEmpty() ? "a reader" : login);
    }
}
