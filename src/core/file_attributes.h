// What a file carries beside its bytes, owner and mode: an access list (POSIX ACL) and the attributes that
// users and programs hang on it. Replacing a file would lose them, so they are copied; best effort, since not
// every file system has them.
#pragma once

#include <string>

namespace klantreis {

/// A file by its name in an open folder. A link there is not followed.
class AttributeSource {
 public:
  AttributeSource(int folder, const std::string& name);

  void copyUserAttributesTo(int file) const;
  /// Or none, when it has none: a new file may have got the folder's default list.
  void copyAccessListTo(int file) const;

 private:
  std::string m_path;
};

void removeAccessList(int file);

}  // namespace klantreis
