// The struct demo.MyData. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_MyData
#define SHAREDSTRUCT_HPP_demo_MyData

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "MyData.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_MyData
#define SHAREDSTRUCT_FIELDS_demo_MyData
/// A number and a text.
template <typename Byte>
class BasicFields<::MyData, Byte> : public detail::Place<::MyData, Byte> {
public:
    using detail::Place<::MyData, Byte>::Place;

    /// The number.
    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    /// The text.
    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 256, 0, detail::Native, true, false>::get(this->at_ + 4); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 256, 0, detail::Native, true, false>::set(this->at_ + 4, "text", value); }
};
#endif
static_assert(sizeof(::MyData) == 260, "MyData has to have 260 bytes");

template <>
struct Layout<::MyData> {
    static constexpr const char *name = "MyData";
    static constexpr std::size_t size = 260;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x6fa82c87e81e65b0);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_MYDATA_FINGERPRINT == Layout<::MyData>::fingerprint, "the header for C is that of another MyData");

} // namespace sharedstruct

#endif
