package vn.hiepdong.news.source;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Choice;

/** Reads the registry of sources: for pickers and filters. */
@Component
@Transactional(readOnly = true)
public class NewsSources {

    private final NewsSourceRepository sources;

    NewsSources(NewsSourceRepository sources) {
        this.sources = sources;
    }

    public List<String> pickerOptions() {
        return sources.findAllByName().stream().map(NewsSource::name).toList();
    }

    /** For the address of a list: by slug. */
    public List<Choice> addresses() {
        return sources.findAllByName().stream()
                .map(source -> new Choice(source.slug(), source.name()))
                .toList();
    }

    /** @throws RuleViolation when the registry has none of that name */
    public NewsSource pick(String name, String field) {
        return sources.findByNameIgnoreCase(name)
                .orElseThrow(() -> new RuleViolation(
                        field,
                        "Chưa có nguồn tin “" + name
                                + "” trong danh mục. Hãy chọn trong danh sách gợi ý, hoặc thêm nguồn"
                                + " ở trang Nguồn tin."));
    }
}
