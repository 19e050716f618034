package org.homeward.web.publication;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.homeward.publication.domain.Opportunity;
import org.homeward.shared.application.Messages;
import org.homeward.web.frame.Wording;

/** Tenders as an Atom feed (RFC 4287). */
final class OpportunityFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private OpportunityFeed() {}

    static String write(List<Opportunity> opportunities, String address, Instant now, Messages messages) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", address + "/open-data/opportunities.atom");
            element(xml, "title", messages.text("feed-title"));
            element(xml, "subtitle", messages.text("feed-subtitle"));
            Instant newest = opportunities.stream()
                    .map(Opportunity::updatedAt)
                    .max(Instant::compareTo)
                    .orElse(now);
            element(xml, "updated", newest.toString());
            link(xml, "self", "application/atom+xml", address + "/open-data/opportunities.atom");
            link(xml, "alternate", "text/html", address + "/publication/notices.xhtml");
            for (Opportunity opportunity : opportunities) {
                entry(xml, opportunity, address, messages);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed could not be written", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Opportunity opportunity, String address, Messages messages)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:homeward:" + opportunity.ocid() + ":" + opportunity.tenderRef());
        element(xml, "title", opportunity.title());
        element(xml, "updated", opportunity.updatedAt().toString());
        element(xml, "published", opportunity.publishedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", opportunity.buyer());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", address + opportunity.path());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", opportunity.state().name());
        element(xml, "summary", summary(opportunity, messages));
        xml.writeEndElement();
    }

    private static String summary(Opportunity opportunity, Messages messages) {
        String state = opportunity.state().name().toLowerCase(Locale.ROOT);
        String where = String.join(", ", opportunity.areas());
        String dates = messages.text("feed-" + state, Wording.moment(opportunity.deadline()));
        return (where.isEmpty() ? "" : where + ". ")
                + dates
                + (opportunity.summary().isBlank() ? "" : "\n\n" + opportunity.summary());
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML 1.0 document may hold, however they are escaped. */
    static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
