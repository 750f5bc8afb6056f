#pragma once

#include <string>
#include <string_view>

namespace attache {

// The pieces of which mails are made (RFC 2045, 2047). All of them take damage as it comes: what cannot be decoded stays
// as it is, and the sanitiser marks it.

// Undoes 'quoted-printable' and 'base64'; anything else is handed back.
std::string withoutTransferEncoding(std::string_view body, std::string_view encoding);

// Text of any character set that ICU knows by that name to UTF-8; an unknown or empty name: as it is.
std::string toUtf8(std::string_view bytes, std::string_view charset);

// A header with encoded words ('=?utf-8?B?…?=') to UTF-8.
std::string headerText(std::string_view value);

// 'charset' of 'text/plain; charset="utf-8"', without quotes; empty where it is absent. The name in any case.
std::string headerParameter(std::string_view value, std::string_view name);

// ASCII letters to small ones.
std::string inSmallLetters(std::string_view text);

} // namespace attache
