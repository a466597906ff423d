// The struct demo.Odd$.Gr\u00f6\u00dfe. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Odd_00024_Gr_000f6_000dfe
#define SHAREDSTRUCT_HPP_demo_Odd_00024_Gr_000f6_000dfe

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Odd__Gr_u00f6_u00dfe.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Odd_00024_Gr_000f6_000dfe
#define SHAREDSTRUCT_FIELDS_demo_Odd_00024_Gr_000f6_000dfe
/// The fields of demo.Odd$.Gr\u00f6\u00dfe.
template <typename Byte>
class BasicFields<::Odd__Gr_u00f6_u00dfe, Byte> : public detail::Place<::Odd__Gr_u00f6_u00dfe, Byte> {
public:
    using detail::Place<::Odd__Gr_u00f6_u00dfe, Byte>::Place;

    std::int32_t get_int() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_int(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int32_t get_wait() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4); }
    void set_wait(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4, value); }

    std::int32_t get_region() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8); }
    void set_region(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8, value); }

    std::int32_t get_getX() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 12); }
    void set_getX(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 12, value); }

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 16); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 16, value); }

    std::int32_t get__1() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 20); }
    void set__1(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 20, value); }

    std::int32_t get__() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 24); }
    void set__(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 24, value); }

    std::int32_t get__u_eres() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 28); }
    void set__u_eres(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 28, value); }

    std::int64_t get_acquireTime() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 32); }
    void set_acquireTime(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 32, value); }

    std::int64_t get_releaseDate() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 40); }
    void set_releaseDate(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 40, value); }

    /// Deprecated.
    [[deprecated]] std::string_view get_name() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 0, detail::Native, true, false>::get(this->at_ + 48); }
    [[deprecated]] void set_name(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 0, detail::Native, true, false>::set(this->at_ + 48, "name", value); }
};
#endif
static_assert(sizeof(::Odd__Gr_u00f6_u00dfe) == 56, "Odd__Gr_u00f6_u00dfe has to have 56 bytes");

template <>
struct Layout<::Odd__Gr_u00f6_u00dfe> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 56;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x00a4c920264f3013);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ODD__GR_U00F6_U00DFE_FINGERPRINT == Layout<::Odd__Gr_u00f6_u00dfe>::fingerprint, "the header for C is that of another Odd__Gr_u00f6_u00dfe");

} // namespace sharedstruct

#endif
