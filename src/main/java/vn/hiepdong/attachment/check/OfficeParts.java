package vn.hiepdong.attachment.check;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of which an Office file consists, for what of it may act. Knows no document types and no entities. */
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

    /**
     * What of a part may act.
     *
     * @param fields the instructions of all fields, as they follow one another: Word cuts them where it likes
     */
    record Said(List<Relationship> relationships, String fields, boolean linksToPrograms) {}

    /** @throws Unreadable when it is no XML, or declares a type or an entity */
    static Said read(InputStream part) {
        var relationships = new ArrayList<Relationship>();
        var fields = new StringBuilder();
        var linked = new boolean[1];
        read(part, reader -> {
            switch (reader.getLocalName()) {
                case "Relationship" ->
                    relationships.add(new Relationship(
                            attribute(reader, "Type"),
                            attribute(reader, "TargetMode").equalsIgnoreCase("External")));
                case "fldSimple" -> fields.append(anyAttribute(reader, "instr")).append(' ');
                case "instrText" -> fields.append(text(reader));
                case "fldChar" -> fields.append(' ');
                case "ddeLink", "oleLink" -> linked[0] = true;
                default -> {}
            }
        });
        return new Said(relationships, fields.toString(), linked[0]);
    }

    /** Only its beginning is looked at: drawings of old Excels are no good XML further on. */
    static void declaresNothing(InputStream part) {
        try {
            var reader = XML.createXMLStreamReader(part);
            while (reader.hasNext() && reader.next() != XMLStreamReader.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamReader.DTD) {
                    throw new Unreadable();
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable();
        }
    }

    static List<String> contentTypes(InputStream part) {
        var found = new ArrayList<String>();
        read(part, reader -> found.add(attribute(reader, "ContentType")));
        return found;
    }

    private interface Element {
        void found(XMLStreamReader reader) throws XMLStreamException;
    }

    private static void read(InputStream part, Element element) {
        try {
            var reader = XML.createXMLStreamReader(part);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> element.found(reader);
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw new Unreadable();
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable();
        }
    }

    /** What stands in an element that holds nothing but text. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isCharacters()) {
                throw new Unreadable();
            }
            text.append(reader.getText());
        }
        return text.toString();
    }

    /** In whatever namespace. */
    private static String anyAttribute(XMLStreamReader reader, String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    private static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
