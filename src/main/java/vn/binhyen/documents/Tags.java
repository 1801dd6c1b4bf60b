package vn.binhyen.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** What a screen reader reads: paragraphs, headings, tables and pictures in the order of the document. */
final class Tags {

    private static final String DOCUMENT = "Document";
    private static final String HEAD_CELL = "TH";
    private static final String CELL = "TD";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(DOCUMENT, root);
    private final Map<Integer, COSArray> byPage = new HashMap<>();

    Tags(PDDocument file) {
        root.appendKid(document);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement in(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement cell(PDStructureElement row, boolean isHead) {
        var cell = in(row, isHead ? HEAD_CELL : CELL);
        if (isHead) {
            var scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            cell.addAttribute(scope);
        }
        return cell;
    }

    /** Something that nobody reads aloud. */
    PDStructureElement aside() {
        return new PDStructureElement(CELL, document);
    }

    static boolean isCell(PDStructureElement element) {
        return CELL.equals(element.getStructureType()) || HEAD_CELL.equals(element.getStructureType());
    }

    /** What is drawn from here to the end of the marked content belongs to the element. */
    void open(PDPageContentStream stream, PDPage page, PDStructureElement element) throws IOException {
        if (page.getStructParents() < 0) page.setStructParents(byPage.size());
        var onPage = byPage.computeIfAbsent(page.getStructParents(), number -> new COSArray());
        int mark = onPage.size();
        onPage.add(element.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(mark);
        element.appendKid(reference);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, mark);
        stream.beginMarkedContent(
                COSName.getPDFName(element.getStandardStructureType()), PDPropertyList.create(properties));
    }

    void finish() {
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        var values = new HashMap<Integer, PDParentTreeValue>();
        byPage.forEach((page, elements) -> values.put(page, new PDParentTreeValue(elements)));
        parents.setNumbers(values);
        root.setParentTree(parents);
        root.setParentTreeNextKey(byPage.size());
    }
}
