package vn.hiepdong.attachment.check;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the two small XML parts that say of what an Office file consists. Knows no document types and no entities. */
final class OfficeParts {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfficeParts() {}

    /** It is no XML that such a file may have. */
    static final class Unreadable extends Refused {

        Unreadable() {
            super("bị hỏng", "mở bằng Word hoặc Excel, lưu lại rồi gửi");
        }
    }

    /**
     * @param type ends in what it is: {@code …/relationships/image}
     * @param external what it leads to lies outside the file
     */
    record Relationship(String type, boolean external) {

        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static List<Relationship> relationships(InputStream part) {
        var found = new ArrayList<Relationship>();
        read(part, element -> {
            if (element.getLocalName().equals("Relationship")) {
                found.add(new Relationship(
                        attribute(element, "Type"),
                        attribute(element, "TargetMode").equalsIgnoreCase("External")));
            }
        });
        return found;
    }

    static List<String> contentTypes(InputStream part) {
        var found = new ArrayList<String>();
        read(part, element -> found.add(attribute(element, "ContentType")));
        return found;
    }

    private static void read(InputStream part, Consumer<XMLStreamReader> eachElement) {
        try {
            var reader = XML.createXMLStreamReader(part);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> eachElement.accept(reader);
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw new Unreadable();
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable();
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
