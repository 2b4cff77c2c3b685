package vn.hiepdong.site.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sites that the portal leads to, group by group. */
@Component
@Transactional(readOnly = true)
public class ExternalLinks {

    private final ExternalLinkRepository links;

    ExternalLinks(ExternalLinkRepository links) {
        this.links = links;
    }

    public record Link(String title, String url) {}

    public record Group(String title, List<Link> links) {}

    /** Those that are switched on, and those of them that also stand at the foot of every page. */
    public record Shown(List<Group> all, List<Group> footer) {}

    public Shown shown() {
        var active =
                links.findAllInOrder().stream().filter(ExternalLink::active).toList();
        return new Shown(
                grouped(active),
                grouped(active.stream().filter(ExternalLink::footer).toList()));
    }

    /** The headings that are in use, for the form to propose. */
    List<String> groups() {
        return links.findAllInOrder().stream()
                .map(ExternalLink::linkGroup)
                .distinct()
                .toList();
    }

    /** A group stands where its first link stands. */
    private static List<Group> grouped(List<ExternalLink> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        ExternalLink::linkGroup,
                        LinkedHashMap::new,
                        Collectors.mapping(link -> new Link(link.title(), link.url()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
