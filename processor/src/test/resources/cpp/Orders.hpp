// The struct demo.Orders.Packet. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Orders_Packet
#define SHAREDSTRUCT_HPP_demo_Orders_Packet

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Orders_Packet.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Orders_Plain
#define SHAREDSTRUCT_FIELDS_demo_Orders_Plain
/// The fields of demo.Orders.Plain.
template <typename Byte>
class BasicFields<::Orders_Plain, Byte> : public detail::Place<::Orders_Plain, Byte> {
public:
    using detail::Place<::Orders_Plain, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int32_t get_y() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4); }
    void set_y(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4, value); }
};
#endif
static_assert(sizeof(::Orders_Plain) == 8, "Orders_Plain has to have 8 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Orders_Packet
#define SHAREDSTRUCT_FIELDS_demo_Orders_Packet
/// The fields of demo.Orders.Packet.
template <typename Byte>
class BasicFields<::Orders_Packet, Byte> : public detail::Place<::Orders_Packet, Byte> {
public:
    using detail::Place<::Orders_Packet, Byte>::Place;

    std::int16_t get_port() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Big>(this->at_ + 0); }
    void set_port(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Big>(this->at_ + 0, value); }

    char16_t get_sign() const noexcept { return detail::get<char16_t, std::uint16_t, detail::Big>(this->at_ + 2); }
    void set_sign(char16_t value) const noexcept { detail::set<char16_t, std::uint16_t, detail::Big>(this->at_ + 2, value); }

    std::int32_t get_address() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4); }
    void set_address(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4, value); }

    std::int64_t get_time() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Big>(this->at_ + 8); }
    void set_time(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Big>(this->at_ + 8, value); }

    float get_ratio() const noexcept { return detail::get<float, float, detail::Big>(this->at_ + 16); }
    void set_ratio(float value) const noexcept { detail::set<float, float, detail::Big>(this->at_ + 16, value); }

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 20); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 20, value); }

    std::string_view get_name() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::get(this->at_ + 21); }
    void set_name(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::set(this->at_ + 21, "name", value); }

    double get_mean() const noexcept { return detail::get<double, double, detail::Big>(this->at_ + 24); }
    void set_mean(double value) const noexcept { detail::set<double, double, detail::Big>(this->at_ + 24, value); }

    std::int32_t get_own() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 32); }
    void set_own(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 32, value); }

    std::int32_t get_little() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Little>(this->at_ + 36); }
    void set_little(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Little>(this->at_ + 36, value); }

    BasicFields<::Orders_Plain, Byte> get_plain() const noexcept { return BasicFields<::Orders_Plain, Byte>(this->at_ + 40); }

    std::int32_t get_level(std::size_t index) const { return detail::get<std::int32_t, std::int32_t, detail::Big>(this->at_ + 48 + detail::index("level", index, 3) * 4); }
    void set_level(std::size_t index, std::int32_t value) const { detail::set<std::int32_t, std::int32_t, detail::Big>(this->at_ + 48 + detail::index("level", index, 3) * 4, value); }

    double get_cell(std::size_t row, std::size_t column) const { return detail::get<double, double, detail::Little>(this->at_ + 64 + detail::index("cell", row, 2, column, 2) * 8); }
    void set_cell(std::size_t row, std::size_t column, double value) const { detail::set<double, double, detail::Little>(this->at_ + 64 + detail::index("cell", row, 2, column, 2) * 8, value); }
};
#endif
static_assert(sizeof(::Orders_Packet) == 96, "Orders_Packet has to have 96 bytes");

template <>
struct Layout<::Orders_Packet> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 96;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xebd155e97c7206b7);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ORDERS_PACKET_FINGERPRINT == Layout<::Orders_Packet>::fingerprint, "the header for C is that of another Orders_Packet");

} // namespace sharedstruct

#endif
// The struct demo.Orders.Plain. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Orders_Plain
#define SHAREDSTRUCT_HPP_demo_Orders_Plain

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Orders_Plain.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Orders_Plain
#define SHAREDSTRUCT_FIELDS_demo_Orders_Plain
/// The fields of demo.Orders.Plain.
template <typename Byte>
class BasicFields<::Orders_Plain, Byte> : public detail::Place<::Orders_Plain, Byte> {
public:
    using detail::Place<::Orders_Plain, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int32_t get_y() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4); }
    void set_y(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Big>(this->at_ + 4, value); }
};
#endif
static_assert(sizeof(::Orders_Plain) == 8, "Orders_Plain has to have 8 bytes");

template <>
struct Layout<::Orders_Plain> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 8;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x85397b4123366797);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ORDERS_PLAIN_FINGERPRINT == Layout<::Orders_Plain>::fingerprint, "the header for C is that of another Orders_Plain");

} // namespace sharedstruct

#endif
