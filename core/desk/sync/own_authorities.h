#pragma once

#include <string>

namespace attache {

// The certificates of a ministry's own authority, in PEM, from attache/authorities.pem in the user's folder of settings: the
// only way to trust one more authority (RELIABILITY.md R22), so that a bad certificate cannot be clicked away. '' where there
// is no such file, or one of more than 1 MiB.
std::string ownAuthorities();

} // namespace attache
