# The structs.


class _Conversions_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("id", _ctypes.c_uint8 * 16),
        ("time", _ctypes.c_int64),
        ("timeout", _be(_ctypes.c_int64)),
        ("price", _ctypes.c_int32),
        ("level", _ctypes.c_int32 * 2),
        ("member", (_ctypes.c_uint8 * 16) * 2),
        ("code", _ctypes.c_int16),
        ("_padding_78", _ctypes.c_uint8 * 2),
    ]


_assert_layout(
    _Conversions_raw,
    80,
    [
        ("id", 0, 16),
        ("time", 16, 8),
        ("timeout", 24, 8),
        ("price", 32, 4),
        ("level", 36, 8),
        ("member", 44, 32),
        ("code", 76, 2),
    ],
)


class Conversions(_Conversions_raw, _Region):
    """Types that are stored as others."""

    __slots__ = ()
    SIZEOF = 80
    FINGERPRINT = 0x1E74C2FB890DEBE5
    _DESCRIPTOR = (
        "0 int8[16]/UuidAs.Bytes 16 id\n16 int64/InstantAs.Millis 8 time\n24 int64/be"
        "/DurationAs.Nanos 8 timeout\n32 int32/Conversions.PriceConverter 4 price\n36"
        " int32/Conversions.PriceConverter[2] 8 level\n44 int8[16]/UuidAs.Bytes[2] 32"
        " member\n76 int16/Conversions.PriceConverter 2 code\n"
    )

    id = _Field("id", _Bytes(16))
    time = _Field("time", _Number(-(2**63), 2**63 - 1))
    timeout = _Field("timeout", _Number(-(2**63), 2**63 - 1))
    price = _Field("price", _Number(-(2**31), 2**31 - 1))
    level = _Field("level", _Row(_Number(-(2**31), 2**31 - 1), 2))
    member = _Field("member", _Row(_Bytes(16), 2))
    code = _Field("code", _Number(-(2**15), 2**15 - 1))

    def level_numpy(self) -> _t.Any:
        return _numpy(self, "level", "=i4")
