#pragma once

#include <simdjson.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace attache {

// A value of a parsed record. Absence is normal: a member that is not there, or null, or of another type than asked for,
// is an absent item, and every question to it has an empty answer. Views are valid until the parser's next record.
class JsonItem {
public:
    JsonItem() = default;
    explicit JsonItem(simdjson::dom::element element) : m_element(element), m_there(!element.is_null()) {}

    explicit operator bool() const { return m_there; }
    bool isObject() const { return m_there && m_element.is_object(); }
    bool isArray() const { return m_there && m_element.is_array(); }
    bool isText() const { return m_there && m_element.is_string(); }

    // The member of an object; the first of that name.
    JsonItem operator[](std::string_view key) const;
    // The first of the members that is there: names change between versions of a form.
    JsonItem any(std::initializer_list<std::string_view> keys) const;

    // A text; empty for anything else.
    std::string_view text() const;
    // An id given as text or whole number, as text. "" where there is none; nothing where it was a fraction.
    std::optional<std::string> id() const;
    // A count given as number or text, '1,234' included. Nothing where absent; `bad` is raised where it is there and no count.
    std::optional<std::int64_t> count(std::int64_t &bad) const;
    std::optional<std::int64_t> integer() const; // given as number or text
    std::optional<bool> flag() const;

    // The elements of an array, none of anything else: for (JsonItem each : item.elements()).
    class Elements;
    Elements elements() const;
    // The members of an object, none of anything else: for (const auto &[key, item] : item.members()).
    class Members;
    Members members() const;

private:
    simdjson::dom::element m_element;
    bool m_there = false;
};

class JsonItem::Elements {
public:
    class Iterator {
    public:
        explicit Iterator(simdjson::dom::array::iterator at) : m_at(at) {}
        JsonItem operator*() const { return JsonItem(*m_at); }
        Iterator &operator++() { return ++m_at, *this; }
        bool operator!=(const Iterator &other) const { return m_at != other.m_at; }

    private:
        simdjson::dom::array::iterator m_at;
    };
    explicit Elements(std::optional<simdjson::dom::array> array) : m_array(array) {}
    Iterator begin() const { return Iterator(m_array ? m_array->begin() : simdjson::dom::array::iterator()); }
    Iterator end() const { return Iterator(m_array ? m_array->end() : simdjson::dom::array::iterator()); }
    bool empty() const { return !(begin() != end()); }

private:
    std::optional<simdjson::dom::array> m_array; // iterators of nothing equal one another
};

class JsonItem::Members {
public:
    struct Member {
        std::string_view key;
        JsonItem item;
    };
    class Iterator {
    public:
        explicit Iterator(simdjson::dom::object::iterator at) : m_at(at) {}
        Member operator*() const { return {m_at.key(), JsonItem(m_at.value())}; }
        Iterator &operator++() { return ++m_at, *this; }
        bool operator!=(const Iterator &other) const { return m_at != other.m_at; }

    private:
        simdjson::dom::object::iterator m_at;
    };
    explicit Members(std::optional<simdjson::dom::object> object) : m_object(object) {}
    Iterator begin() const { return Iterator(m_object ? m_object->begin() : simdjson::dom::object::iterator()); }
    Iterator end() const { return Iterator(m_object ? m_object->end() : simdjson::dom::object::iterator()); }

private:
    std::optional<simdjson::dom::object> m_object;
};

} // namespace attache
