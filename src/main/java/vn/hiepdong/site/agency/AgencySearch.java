package vn.hiepdong.site.agency;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;

/** The filters of the public list as they stand in its address; what cannot be used is ignored. */
public record AgencySearch(
        @BindParam("tu-khoa") String words,
        @BindParam("dia-ban") String area,
        @BindParam("cap") String level,
        @BindParam("khoi") String sector) {

    public boolean asked() {
        return Stream.of(words, area, level, sector).anyMatch(part -> part != null && !part.isBlank());
    }
}
