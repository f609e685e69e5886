#include "render/pdf_finish.h"

#include <QString>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "klantreis/error.h"

namespace klantreis {

namespace {
using Object = QPDFObjectHandle;

Object unicodeText(const std::string& text) { return Object::newUnicodeString(text); }

class Finisher {
 public:
  Finisher(const std::string& drawn, const PdfExtras& extras) : m_extras(extras) {
    m_pdf.processMemoryFile("drawn", drawn.data(), drawn.size());
    m_pages = m_pdf.getAllPages();
  }

  [[nodiscard]] std::string finished() {
    describe();
    for (std::size_t i = 0; i < m_pages.size(); ++i) finishPage(i);
    if (!m_extras.outline.empty()) addOutline();
    return written();
  }

 private:
  void describe() {
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(m_extras.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object info = m_pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
  }

  void finishPage(std::size_t index) {
    Object page = m_pages[index];
    if (m_extras.userUnit > 1) page.replaceKey("/UserUnit", Object::newReal(m_extras.userUnit, 3));
    const auto& words = m_extras.words[index];
    if (words.empty()) return;
    Object content = page.getKey("/Contents");
    const auto bytes = content.getStreamData();
    const std::string old(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    content.replaceStreamData(withActualText(old, words), Object::newNull(), Object::newNull());
  }

  void addOutline() {
    Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    addEntries(outlines, m_extras.outline);
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
  }

  /// At most two levels deep: phases and their episodes.
  void addEntries(Object& parent, const std::vector<OutlineEntry>& entries) {
    Object previous = Object::newNull();
    for (const OutlineEntry& entry : entries) {
      Object item = m_pdf.makeIndirectObject(Object::newDictionary());
      item.replaceKey("/Title", unicodeText(entry.title));
      item.replaceKey("/Parent", parent);
      item.replaceKey("/Dest", destination(entry));
      if (!entry.children.empty()) addEntries(item, entry.children);
      if (previous.isNull()) {
        parent.replaceKey("/First", item);
      } else {
        previous.replaceKey("/Next", item);
        item.replaceKey("/Prev", previous);
      }
      previous = item;
    }
    parent.replaceKey("/Last", previous);
    parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(entries.size())));
  }

  [[nodiscard]] Object destination(const OutlineEntry& entry) {
    return Object::newArray({m_pages.at(entry.page), Object::newName("/XYZ"), Object::newNull(),
                             Object::newReal(entry.top, 2), Object::newNull()});
  }

  [[nodiscard]] std::string written() {
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.6");  // the first that knows /UserUnit
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
  }

  const PdfExtras& m_extras;
  QPDF m_pdf;
  std::vector<Object> m_pages;
};
}  // namespace

std::string finishedPdf(const std::string& drawn, const PdfExtras& extras) {
  try {
    return Finisher(drawn, extras).finished();
  } catch (const std::exception& error) {  // of qpdf: where a third party's exception enters
    throw Error(ErrorCode::cannotRender, {"PDF", error.what()});
  }
}

}  // namespace klantreis
