#include "render/pdf_finish.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "klantreis/error.h"

namespace klantreis {

namespace {
using Object = QPDFObjectHandle;

/// The name of an embedded font without the six letters and the plus before it.
std::string plainName(Object descriptor) {
  const std::string name = descriptor.getKey("/FontName").getName();
  return name.substr(std::min(name.find('+'), name.size() - 1) + 1);
}

std::string subsetTag(std::size_t number) {
  std::string tag(6, 'A');
  for (std::size_t i = tag.size(); i-- > 0; number /= 26) tag[i] = static_cast<char>('A' + number % 26);
  return tag;
}

class Finisher {
 public:
  Finisher(const std::string& drawn, const PdfExtras& extras) : m_extras(extras) {
    m_pdf.processMemoryFile("drawn", drawn.data(), drawn.size());
    m_pages = m_pdf.getAllPages();
  }

  [[nodiscard]] std::string finished() {
    describe();
    nameSubsets();
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

  /// QPdfWriter makes the tags of embedded fonts from numbers that differ from run to run.
  void nameSubsets() {
    std::vector<Object> descriptors;
    for (Object& object : m_pdf.getAllObjects())
      if (object.isDictionaryOfType("/FontDescriptor")) descriptors.push_back(object);
    std::sort(descriptors.begin(), descriptors.end(),
              [](Object a, Object b) { return plainName(a) < plainName(b); });
    for (std::size_t i = 0; i < descriptors.size(); ++i)
      descriptors[i].replaceKey("/FontName",
                                Object::newName("/" + subsetTag(i) + "+" + plainName(descriptors[i])));
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
    std::vector<Object> items;
    std::size_t shown = entries.size();
    for (const OutlineEntry& entry : entries) {
      items.push_back(itemUnder(parent, entry));
      shown += entry.children.size();
    }
    for (std::size_t i = 1; i < items.size(); ++i) {
      items[i].replaceKey("/Prev", items[i - 1]);
      items[i - 1].replaceKey("/Next", items[i]);
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(shown)));
  }

  [[nodiscard]] Object itemUnder(Object& parent, const OutlineEntry& entry) {
    Object item = m_pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(entry.title));
    item.replaceKey("/Parent", parent);
    item.replaceKey("/Dest", destination(entry));
    if (!entry.children.empty()) addEntries(item, entry.children);
    return item;
  }

  [[nodiscard]] Object destination(const OutlineEntry& entry) {
    return Object::newArray({m_pages.at(entry.page), Object::newName("/XYZ"), Object::newNull(),
                             Object::newReal(entry.top, 2), Object::newNull()});
  }

  [[nodiscard]] std::string written() {
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);  // in streams they keep an order that differs from run to run
    writer.setMinimumPDFVersion("1.6");          // the first that knows /UserUnit
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
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {  // of qpdf: where a third party's exception enters
    throw Error(ErrorCode::cannotRender, {"PDF", error.what()});
  }
}

}  // namespace klantreis
