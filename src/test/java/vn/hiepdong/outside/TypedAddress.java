package vn.hiepdong.outside;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.page.Pager;

/** What can be typed behind the question mark of an address, and what somebody types there who means no good. */
final class TypedAddress {

    static final List<String> SQL = List.of(
            "x' or '1'='1",
            "1; select pg_sleep(9)--",
            "x%' union select login, password_hash from account--",
            "%",
            "\\");

    /** What the expressions among the others come to, when somebody computes them. */
    static final String COMPUTED = "240321";

    static final List<String> HOSTILE = Stream.concat(
                    SQL.stream(),
                    Stream.of(
                            "x7q\"'><script>alert('x7q')</script><img src=x onerror=alert(1)>",
                            "javascript:alert('x7q')",
                            "${49*4901+172} __${49*4901+172}__::.x *{49*4901+172} #{49*4901+172} {{49*4901+172}}",
                            "//evil.example.com/../../../../etc/passwd",
                            "\r\nX-x7q: 1\0",
                            "2147483648",
                            "99999999999999999999",
                            "TITLE"))
            .toList();

    private TypedAddress() {}

    /** The parameters that a handler reads, and the page of a list, which the request itself is asked for. */
    static Set<String> parametersOf(HandlerMethod handler) {
        var names = new TreeSet<String>();
        names.add(Pager.PARAMETER);
        for (var parameter : handler.getMethodParameters()) {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                names.add(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
            }
            if (parameter.getParameterType().isRecord() && parameter.getParameterType() != SignedInAccount.class) {
                for (var field : parameter.getParameterType().getRecordComponents()) {
                    var bound = field.getAnnotation(BindParam.class);
                    names.add(bound == null ? field.getName() : bound.value());
                }
            }
        }
        return names;
    }
}
