package vn.hiepdong.news.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.form.Choice;

/** Reads categories: the tree, for lists and for choosing one. */
@Component
@Transactional(readOnly = true)
public class Categories {

    private final CategoryRepository categories;

    Categories(CategoryRepository categories) {
        this.categories = categories;
    }

    public Optional<Category> byId(long id) {
        return categories.findById(id);
    }

    /** All of them, each followed by those below it. */
    public List<CategoryLine> tree() {
        var lines = new ArrayList<CategoryLine>();
        addUnder(null, 0, "", categories.findAllInOrder(), lines);
        return lines;
    }

    /** The category at the top above each, by its id; one at the top stands for itself. */
    public Map<Long, CategoryLine> tops() {
        var tops = new HashMap<Long, CategoryLine>();
        CategoryLine top = null;
        for (var line : tree()) {
            top = line.depth() == 0 ? line : top;
            tops.put(line.id(), top);
        }
        return tops;
    }

    /** What a list asks for by an address. */
    public Optional<CategoryLine> bySlug(String slug) {
        return tree().stream().filter(line -> line.slug().equals(slug)).findFirst();
    }

    /** The ids of a category and of all below it; empty when there is none of that slug. */
    public List<Long> idsWithin(String slug) {
        var tree = tree();
        for (var at = 0; at < tree.size(); at++) {
            if (tree.get(at).slug().equals(slug)) {
                var top = tree.get(at);
                var below = tree.subList(at + 1, tree.size()).stream()
                        .takeWhile(line -> line.depth() > top.depth())
                        .map(CategoryLine::id);
                var ids = new ArrayList<>(List.of(top.id()));
                below.forEach(ids::add);
                return ids;
            }
        }
        return List.of();
    }

    /** For a form: by id. */
    public List<Choice> choices() {
        return tree().stream()
                .map(line -> new Choice(String.valueOf(line.id()), line.path()))
                .toList();
    }

    /** For the address of a list: by slug. */
    public List<Choice> addresses() {
        return tree().stream().map(line -> new Choice(line.slug(), line.path())).toList();
    }

    private static void addUnder(
            Category parent, int depth, String above, List<Category> all, List<CategoryLine> lines) {
        for (var category : all) {
            if (Objects.equals(idOf(category.parent()), idOf(parent))) {
                var path = above + category.name();
                lines.add(new CategoryLine(
                        category.id(), category.slug(), category.name(), depth, path, category.sortOrder()));
                addUnder(category, depth + 1, path + " › ", all, lines);
            }
        }
    }

    private static Long idOf(Category category) {
        return category == null ? null : category.id();
    }
}
