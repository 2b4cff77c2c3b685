package vn.hiepdong.web.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts field paths as the form record declares them, rows by number. A validator reports in no order at all, and a
 * person mends a form from its top to its bottom.
 */
final class FieldOrder implements Comparator<String> {

    private final Class<?> form;

    FieldOrder(Class<?> form) {
        this.form = form;
    }

    @Override
    public int compare(String left, String right) {
        return Arrays.compare(place(left), place(right));
    }

    private int[] place(String path) {
        List<Integer> place = new ArrayList<>();
        Type type = form;
        for (var part : path.split("[\\[\\].]+")) {
            if (part.chars().allMatch(Character::isDigit)) {
                place.add(Integer.valueOf(part));
                continue;
            }
            var components = componentsOf(type);
            var names = components.stream().map(RecordComponent::getName).toList();
            var index = names.indexOf(part);
            place.add(index < 0 ? Integer.MAX_VALUE : index);
            type = index < 0 ? Object.class : elementOf(components.get(index).getGenericType());
        }
        return place.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<RecordComponent> componentsOf(Type type) {
        return type instanceof Class<?> known && known.isRecord() ? List.of(known.getRecordComponents()) : List.of();
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }
}
