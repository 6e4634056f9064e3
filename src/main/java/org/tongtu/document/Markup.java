package org.tongtu.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is always well formed, whatever stands in the words. Elements are given with their prefixes, as the standard prints them. */
final class Markup {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** @param spaces prefix and address of each name space, in turn */
    Markup(String root, String... spaces) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            for (int i = 0; i < spaces.length; i += 2) {
                out.writeAttribute(spaces[i].isEmpty() ? "xmlns" : "xmlns:" + spaces[i], spaces[i + 1]);
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Opens an element; what is written until {@link #end} stands in it. */
    Markup start(String element, String... attributes) {
        return written(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    Markup end() {
        return written(out::writeEndElement);
    }

    Markup empty(String element, String... attributes) {
        return written(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    Markup text(String element, String text, String... attributes) {
        start(element, attributes);
        written(() -> out.writeCharacters(text));
        return end();
    }

    byte[] finished() {
        written(() -> {
            out.writeEndDocument();
            out.close();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private Markup written(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
