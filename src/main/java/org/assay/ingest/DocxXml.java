package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements of a Word document by their local names: strict and usual files differ in the rest. */
final class DocxXml {

  private DocxXml() {}

  static List<Element> children(Element parent) {
    List<Element> out = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  /** The first child of a name, or null; null of null. */
  static Element child(Element parent, String name) {
    return parent == null ? null : children(parent, name).stream().findFirst().orElse(null);
  }

  /** All elements of a name below, outermost only. */
  static List<Element> below(Element parent, String name) {
    List<Element> out = new ArrayList<>();
    for (Element child : children(parent)) {
      if (child.getLocalName().equals(name)) {
        out.add(child);
      } else {
        out.addAll(below(child, name));
      }
    }
    return out;
  }

  /** An attribute by its local name, empty where absent. */
  static String attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** The attribute {@code val}; empty of null. */
  static String value(Element element) {
    return element == null ? "" : attribute(element, "val");
  }

  /** Whether a switch is on: it is unless it says otherwise. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
