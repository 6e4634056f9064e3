package org.tongtu.document;

import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What is what in a PDF (ISO 32000-1, 14.8): a reader that speaks says headings, tables and cells, not lines of letters. */
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;

    /** By the number a page or a link is known under: what it belongs to. */
    private final TreeMap<Integer, COSBase> owners = new TreeMap<>();

    PdfTags(PDDocument document, Locale locale) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setMarkInfo(marks);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage(locale.toLanguageTag());
        catalog.setStructureTreeRoot(root);
        whole = add(root, "Document");
    }

    PDStructureElement add(String type) {
        return add(whole, type);
    }

    PDStructureElement add(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    void register(PDPage page) {
        page.setStructParents(owners.size());
        owners.put(owners.size(), new COSArray());
    }

    /** The number under which the next letters on the page belong to the element. */
    int mark(PDStructureElement element, PDPage page) {
        var marks = (COSArray) Objects.requireNonNull(owners.get(page.getStructParents()));
        int number = marks.size();
        marks.add(element.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void register(PDAnnotationLink link, PDStructureElement element) {
        link.setStructParent(owners.size());
        owners.put(owners.size(), element.getCOSObject());
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
    }

    void finish() {
        var numbers = new COSArray();
        owners.forEach((number, owner) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(owner);
        });
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(owners.size());
    }
}
