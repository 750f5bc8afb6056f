#include "core/store/name_map.h"

#include <bit>
#include <random>

namespace attache {

namespace {

constexpr std::size_t kSmallest = std::size_t{1} << 14;
constexpr std::size_t kOrdinary = std::size_t{1} << 22; // 48 MiB: 3.3 million names

std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0x9fb21c651e98df25ULL;
    value ^= value >> 29;
    value *= 0xd6e8feb86659fd93ULL;
    return value ^ (value >> 32);
}

std::uint64_t anySeed()
{
    std::random_device device;
    return static_cast<std::uint64_t>(device()) << 32 ^ device();
}

} // namespace

NameMap::NameMap(std::size_t expected) : m_seed(anySeed())
{
    auto size = expected > kSmallest / 2 ? kOrdinary : kSmallest;
    while (size - size / 4 < expected)
        size *= 2;
    m_keys.resize(size);
    m_rows.resize(size);
}

std::uint64_t NameMap::keyOf(std::string_view name) const
{
    constexpr std::size_t mostDigits = 18;
    constexpr std::uint64_t hashed = std::uint64_t{1} << 63;
    std::uint64_t number = 0;
    bool plain = !name.empty() && name.size() <= mostDigits && (name.size() == 1 || name.front() != '0');
    for (std::size_t i = 0; plain && i < name.size(); ++i) {
        const auto digit = static_cast<unsigned>(name[i]) - '0';
        plain = digit <= 9;
        number = number * 10 + digit;
    }
    if (plain)
        return number;
    auto hash = m_seed;
    for (const char c : name)
        hash = mixed(std::rotl(hash, 5) ^ static_cast<unsigned char>(c));
    return hash | hashed;
}

std::size_t NameMap::placeOf(std::uint64_t key) const
{
    const auto mask = m_keys.size() - 1;
    auto place = mixed(key ^ m_seed) & mask;
    while (m_rows[place] != 0 && m_keys[place] != key)
        place = (place + 1) & mask;
    return place;
}

void NameMap::foresee(std::string_view name) const
{
#ifdef __GNUC__
    const auto place = mixed(keyOf(name) ^ m_seed) & (m_keys.size() - 1);
    __builtin_prefetch(&m_keys[place]);
    __builtin_prefetch(&m_rows[place]);
#endif
}

NameMap::Place NameMap::find(std::string_view name) const
{
    const auto row = m_rows[placeOf(keyOf(name))];
    return {row < 0 ? -row : row, row < 0};
}

void NameMap::put(std::string_view name, Place where)
{
    const auto key = keyOf(name);
    auto place = placeOf(key);
    if (m_rows[place] == 0 && ++m_used > m_rows.size() - m_rows.size() / 4) {
        grow();
        place = placeOf(key);
    }
    m_keys[place] = key;
    m_rows[place] = where.ghost ? -where.row : where.row;
}

void NameMap::grow()
{
    auto keys = std::vector<std::uint64_t>(m_keys.size() * 2);
    auto rows = std::vector<std::int32_t>(m_rows.size() * 2);
    keys.swap(m_keys);
    rows.swap(m_rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == 0)
            continue;
        const auto place = placeOf(keys[i]);
        m_keys[place] = keys[i];
        m_rows[place] = rows[i];
    }
}

} // namespace attache
