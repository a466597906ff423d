// The struct Sink. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_Sink
#define SHAREDSTRUCT_HPP_Sink

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Sink.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_Sink
#define SHAREDSTRUCT_FIELDS_Sink
/// Nothing to read.
template <typename Byte>
class BasicFields<::Sink, Byte> : public detail::Place<::Sink, Byte> {
public:
    using detail::Place<::Sink, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 1, 0, detail::Native, true, false>::get(this->at_ + 4); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 1, 0, detail::Native, true, false>::set(this->at_ + 4, "text", value); }
};
#endif
static_assert(sizeof(::Sink) == 8, "Sink has to have 8 bytes");

template <>
struct Layout<::Sink> {
    static constexpr const char *name = "Sink";
    static constexpr std::size_t size = 8;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x96031c27497edd13);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(SINK_FINGERPRINT == Layout<::Sink>::fingerprint, "the header for C is that of another Sink");

} // namespace sharedstruct

#endif
